namespace ServiceiSamverkan.MultiTenant.Tests;

public sealed class ContextAccessorTests : IDisposable
{
    private static readonly MultiTenantContext<TenantInfo> Ale =
        new(new TenantInfo { Id = "1", Identifier = "ale" });

    private static readonly MultiTenantContext<TenantInfo> Bro =
        new(new TenantInfo { Id = "2", Identifier = "bro" });

    private readonly ServiceProvider services = TestServices.Build(_ => { });

    private IMultiTenantContextAccessor<TenantInfo> Accessor =>
        services.GetRequiredService<IMultiTenantContextAccessor<TenantInfo>>();

    private IMultiTenantContextSetter Setter => services.GetRequiredService<IMultiTenantContextSetter>();

    public void Dispose() => services.Dispose();

    [Fact]
    public void Accessor_NothingSet_GivesAnUnresolvedContext()
    {
        Accessor.MultiTenantContext.Should().NotBeNull();
        Accessor.MultiTenantContext.IsResolved.Should().BeFalse();
        services.GetRequiredService<IMultiTenantContextAccessor>().MultiTenantContext.IsResolved.Should().BeFalse();
    }

    [Fact]
    public async Task Setter_BeforeAnAwait_IsSeenAfterIt()
    {
        Setter.MultiTenantContext = Ale;
        await Task.Yield();

        Accessor.MultiTenantContext.Should().BeSameAs(Ale);
        services.GetRequiredService<IMultiTenantContextAccessor>().MultiTenantContext.Should().BeSameAs(Ale);
    }

    [Fact]
    public async Task Setter_InsideAnAwaitedMethod_IsNotSeenByItsCaller()
    {
        await SetAsync();

        Accessor.MultiTenantContext.IsResolved.Should().BeFalse();

        async Task SetAsync()
        {
            Setter.MultiTenantContext = Ale;
            await Task.Yield();
            Accessor.MultiTenantContext.Should().BeSameAs(Ale);
        }
    }

    [Fact]
    public async Task Setter_InParallelFlows_KeepsEachToItself()
    {
        var flows = Enumerable.Range(0, 100).Select(n => Task.Run(async () =>
        {
            var own = n % 2 == 0 ? Ale : Bro;
            Setter.MultiTenantContext = own;
            await Task.Delay(n % 7);
            return ReferenceEquals(Accessor.MultiTenantContext, own);
        }));

        (await Task.WhenAll(flows)).Should().AllBeEquivalentTo(true);
        Accessor.MultiTenantContext.IsResolved.Should().BeFalse();
    }

    [Fact]
    public void Setter_UnresolvedContext_ClearsTheTenant()
    {
        Setter.MultiTenantContext = Ale;
        Setter.MultiTenantContext = new MultiTenantContext<TenantInfo>(default);

        Accessor.MultiTenantContext.IsResolved.Should().BeFalse();
    }
}
