namespace ServiceiSamverkan.MultiTenant.Tests;

public sealed class MultiTenantContextTests
{
    [Fact]
    public void Context_Unresolved_IsThereWithoutTenant()
    {
        IMultiTenantContext context = new MultiTenantContext<TenantInfo>(default);

        context.IsResolved.Should().BeFalse();
        context.TenantInfo.Should().BeNull();
    }

    [Fact]
    public void Context_Resolved_GivesTheTenantInBothViews()
    {
        var tenant = new TenantInfo { Id = "1", Identifier = "ale" };
        var context = new MultiTenantContext<TenantInfo>(tenant);

        context.IsResolved.Should().BeTrue();
        context.TenantInfo.Should().BeSameAs(tenant);
        ((IMultiTenantContext)context).TenantInfo.Should().BeSameAs(tenant);
    }

    [Theory]
    [InlineData(typeof(IMultiTenantContext))]
    [InlineData(typeof(IMultiTenantContext<TenantInfo>))]
    [InlineData(typeof(MultiTenantContext<TenantInfo>))]
    public void Context_AnyView_CannotBeChanged(Type view) =>
        view.GetProperties().Should().OnlyContain(p => !p.CanWrite);
}
