using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Mail;

namespace ServiceiSamverkan.Infrastructure.Audit;

/// <summary>Seals each tenant's audit log when it is due. The last link is logged: with it, a chain that was made anew is told from the true one.</summary>
public sealed partial class SealSweep(TenantScope tenants, ITenantDirectory directory, ILogger<SealSweep> logger)
{
    /// <returns>What somebody has to look at.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string? tenantIdentifier, CancellationToken cancellationToken)
    {
        List<string> trouble = [];
        foreach (var tenant in directory.All.Where(t => t.State == TenantState.Active)
            .Where(t => tenantIdentifier is null || string.Equals(t.Identifier, tenantIdentifier, StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                await tenants.RunAsync(tenant.Id, (services, _) => SealAsync(services.GetRequiredService<ISender>(), tenant, cancellationToken));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFault(e, tenant.Identifier);
                trouble.Add($"{tenant.Identifier}: {e.Message}");
            }
        }

        return trouble;
    }

    private async Task<bool> SealAsync(ISender sender, Tenant tenant, CancellationToken cancellationToken)
    {
        if (!(await sender.Send(new FindUnsealed(), cancellationToken)).Value)
            return false;
        AuditSealed made;
        do
        {
            made = (await sender.Send(new SealAudit(), cancellationToken)).Value;
            if (made.Number > 0)
                LogSeal(tenant.Identifier, made.Number, made.Count, made.Hash);
        }
        while (made.Count == SealAudit.Batch);
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Audit of {Tenant}: seal {Number} over {Count} rows is {Hash}.")]
    private partial void LogSeal(string tenant, int number, int count, string hash);

    [LoggerMessage(LogLevel.Error, "The audit log of {Tenant} could not be sealed; the other tenants go on.")]
    private partial void LogFault(Exception exception, string tenant);
}
