using Microsoft.Extensions.Logging;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant;

/// <summary>
/// A store that throws is logged and counts as not knowing the tenant, as in Finbuckle: whoever must tell a fault
/// from an unknown tenant asks the store itself.
/// </summary>
internal sealed partial class TenantResolver<TTenantInfo>(
    IEnumerable<IMultiTenantStrategy> strategies,
    IEnumerable<IMultiTenantStore<TTenantInfo>> stores,
    ILogger<TenantResolver<TTenantInfo>> logger) : ITenantResolver<TTenantInfo>
    where TTenantInfo : ITenantInfo
{
    public async Task<IMultiTenantContext<TTenantInfo>> ResolveAsync(object context)
    {
        foreach (var strategy in strategies)
        {
            if (await IdentifierFromAsync(strategy, context) is not { } identifier)
                continue;
            foreach (var store in stores)
            {
                if (await TenantFromAsync(store, identifier) is { } tenant)
                    return new MultiTenantContext<TTenantInfo>(tenant);
            }
        }

        return new MultiTenantContext<TTenantInfo>(default);
    }

    async Task<IMultiTenantContext> ITenantResolver.ResolveAsync(object context) => await ResolveAsync(context);

    private static async Task<string?> IdentifierFromAsync(IMultiTenantStrategy strategy, object context)
    {
        try
        {
            return await strategy.GetIdentifierAsync(context);
        }
        catch (Exception e)
        {
            throw new MultiTenantException($"{strategy.GetType().Name} could not read the tenant's identifier.", e);
        }
    }

    private async Task<TTenantInfo?> TenantFromAsync(IMultiTenantStore<TTenantInfo> store, string identifier)
    {
        try
        {
            return await store.GetByIdentifierAsync(identifier);
        }
        catch (Exception e)
        {
            LogStoreFault(e, store.GetType().Name);
            return default;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Store} could not look a tenant up.")]
    private partial void LogStoreFault(Exception exception, string store);
}
