namespace ServiceiSamverkan.MultiTenant.Tests;

internal static class TestServices
{
    public static ServiceProvider Build(Action<MultiTenantBuilder<TenantInfo>> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        configure(services.AddMultiTenant<TenantInfo>());
        return services.BuildServiceProvider(validateScopes: true);
    }

    public static DefaultHttpContext RequestTo(string host) =>
        new() { Request = { Host = new HostString(host) } };
}
