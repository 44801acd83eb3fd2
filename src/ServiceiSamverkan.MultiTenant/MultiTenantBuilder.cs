using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant;

/// <summary>Collects the strategies and stores, which are asked in the order in which they were added.</summary>
public class MultiTenantBuilder<TTenantInfo>(IServiceCollection services)
    where TTenantInfo : ITenantInfo
{
    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>Adds a strategy; <paramref name="parameters"/> go to its constructor beside what is injected.</summary>
    public MultiTenantBuilder<TTenantInfo> WithStrategy<TStrategy>(ServiceLifetime lifetime, params object[] parameters)
        where TStrategy : IMultiTenantStrategy
    {
        Services.Add(ServiceDescriptor.Describe(
            typeof(IMultiTenantStrategy), sp => ActivatorUtilities.CreateInstance<TStrategy>(sp, parameters), lifetime));
        return this;
    }

    /// <summary>Adds a store; <paramref name="parameters"/> go to its constructor beside what is injected.</summary>
    public MultiTenantBuilder<TTenantInfo> WithStore<TStore>(ServiceLifetime lifetime, params object[] parameters)
        where TStore : IMultiTenantStore<TTenantInfo>
        => WithStore(lifetime, sp => ActivatorUtilities.CreateInstance<TStore>(sp, parameters));

    /// <summary>Adds a store that <paramref name="factory"/> makes or finds.</summary>
    public MultiTenantBuilder<TTenantInfo> WithStore<TStore>(ServiceLifetime lifetime, Func<IServiceProvider, TStore> factory)
        where TStore : IMultiTenantStore<TTenantInfo>
    {
        Services.Add(ServiceDescriptor.Describe(
            typeof(IMultiTenantStore<TTenantInfo>), sp => factory(sp), lifetime));
        return this;
    }
}
