using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.MultiTenant.Abstractions;
using ServiceiSamverkan.MultiTenant.AspNetCore.Strategies;

namespace ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;

/// <summary>Strategies that read an HTTP request.</summary>
public static class MultiTenantBuilderExtensions
{
    /// <summary>Finds the tenant by the host name; <paramref name="template"/> is <c>__tenant__</c>, the whole name.</summary>
    public static MultiTenantBuilder<TTenantInfo> WithHostStrategy<TTenantInfo>(
        this MultiTenantBuilder<TTenantInfo> builder, string template)
        where TTenantInfo : ITenantInfo
        => builder.WithStrategy<HostStrategy>(ServiceLifetime.Singleton, template);
}
