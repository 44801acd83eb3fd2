using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Takes an approved report out of the comparison. What has been published once counts as published for ever.</summary>
public sealed record WithdrawReport(Guid Id, int? Version, string Reason) : ICommand<Result>, ILeavesPublicPages, IStatesReason
{
    string? IStatesReason.AuditReason => Reason;
}

public sealed class WithdrawReportHandler(ITenantDb db) : ICommandHandler<WithdrawReport, Result>
{
    public async ValueTask<Result> Handle(WithdrawReport command, CancellationToken cancellationToken)
    {
        var report = await db.Set<PeriodReport>().FirstOrDefaultAsync(r => r.Id == command.Id, cancellationToken);
        if (report is null)
            return NotFound.Instance;
        return report.CheckVersion(command.Version) is { } stale ? stale : report.Withdraw(command.Reason);
    }
}
