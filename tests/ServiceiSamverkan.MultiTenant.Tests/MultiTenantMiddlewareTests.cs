using Microsoft.AspNetCore.Builder;

namespace ServiceiSamverkan.MultiTenant.Tests;

public sealed class MultiTenantMiddlewareTests
{
    private static readonly TenantInfo Ale = new() { Id = "1", Identifier = "ale.example" };

    [Theory]
    [InlineData("ale.example", "1")]
    [InlineData("bro.example", null)]
    public async Task UseMultiTenant_Request_SetsTheContextForWhatComesAfter(string host, string? expectedId)
    {
        await using var services = TestServices.Build(b => b
            .WithHostStrategy("__tenant__")
            .WithStore(ServiceLifetime.Singleton, _ => new InMemoryStore(Ale)));
        var accessor = services.GetRequiredService<IMultiTenantContextAccessor<TenantInfo>>();
        (string? ByRequest, string? ByFlow)? seen = null;

        var app = new ApplicationBuilder(services);
        app.UseMultiTenant();
        app.Run(context =>
        {
            seen = (context.GetMultiTenantContext<TenantInfo>().TenantInfo?.Id, accessor.MultiTenantContext.TenantInfo?.Id);
            return Task.CompletedTask;
        });

        await using var scope = services.CreateAsyncScope();
        var request = TestServices.RequestTo(host);
        request.RequestServices = scope.ServiceProvider;
        await app.Build()(request);

        seen.Should().Be((expectedId, expectedId));
        accessor.MultiTenantContext.IsResolved.Should().BeFalse("the request's flow has ended");
    }

    [Fact]
    public void GetMultiTenantContext_WithoutMiddleware_IsUnresolved() =>
        new DefaultHttpContext().GetMultiTenantContext<TenantInfo>().IsResolved.Should().BeFalse();
}
