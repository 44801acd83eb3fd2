using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Audit;

/// <summary>Seals a tenant's audit log when it is due. The last link is logged: with it, a chain that was made anew is told from the true one.</summary>
public sealed partial class SealSweep(TimeProvider clock, ILogger<SealSweep> logger) : ITenantSweep
{
    public bool Concerns(Tenant tenant) => true;

    public async Task<DateTimeOffset?> RunAsync(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        var due = (await sender.Send(new FindUnsealed(), cancellationToken)).Value.SealAt;
        if (due > clock.GetUtcNow())
            return due;
        AuditSealed made;
        do
        {
            made = (await sender.Send(new SealAudit(), cancellationToken)).Value;
            if (made.Number > 0)
                LogSeal(tenant.Identifier, made.Number, made.Count, made.Hash);
        }
        while (made.Count == SealAudit.Batch);
        return null;
    }

    [LoggerMessage(LogLevel.Information, "Audit of {Tenant}: seal {Number} over {Count} rows is {Hash}.")]
    private partial void LogSeal(string tenant, int number, int count, string hash);
}
