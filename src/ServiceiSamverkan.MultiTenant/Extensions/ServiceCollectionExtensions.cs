using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant.Extensions;

/// <summary>Adds tenancy to an application's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the resolver and the accessor; the builder takes the strategies and stores.</summary>
    public static MultiTenantBuilder<TTenantInfo> AddMultiTenant<TTenantInfo>(this IServiceCollection services)
        where TTenantInfo : ITenantInfo
    {
        services.TryAddScoped<ITenantResolver<TTenantInfo>, TenantResolver<TTenantInfo>>();
        services.TryAddScoped<ITenantResolver>(sp => sp.GetRequiredService<ITenantResolver<TTenantInfo>>());

        services.TryAddSingleton<AsyncLocalMultiTenantContextAccessor<TTenantInfo>>();
        services.TryAddSingleton<IMultiTenantContextAccessor<TTenantInfo>>(Accessor);
        services.TryAddSingleton<IMultiTenantContextAccessor>(Accessor);
        services.TryAddSingleton<IMultiTenantContextSetter>(Accessor);

        return new MultiTenantBuilder<TTenantInfo>(services);

        static AsyncLocalMultiTenantContextAccessor<TTenantInfo> Accessor(IServiceProvider sp) =>
            sp.GetRequiredService<AsyncLocalMultiTenantContextAccessor<TTenantInfo>>();
    }
}
