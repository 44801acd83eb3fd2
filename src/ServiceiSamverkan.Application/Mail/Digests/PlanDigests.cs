using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>
/// Plans a part of what a cadence owes. Give what it answers to go on; null says that nothing more is owed. Planning the
/// same again, here or on another server, finds the slots taken and adds nothing.
/// </summary>
public sealed record PlanDigests(Cadence Cadence, DigestCursor? Begun = null) : ICommand<Result<DigestCursor?>>, ILeavesPublicPages, ILeavesNoAudit;

/// <param name="Address">The last one planned.</param>
public sealed record DigestCursor(string Period, string Address, long Through);

public sealed class PlanDigestsHandler(ITenantDb db, DigestRounds rounds, DigestPlanner planner) : ICommandHandler<PlanDigests, Result<DigestCursor?>>
{
    public async ValueTask<Result<DigestCursor?>> Handle(PlanDigests command, CancellationToken cancellationToken)
    {
        var ledger = await db.Set<DigestLedger>().SingleAsync(cancellationToken);
        if (await rounds.DueAsync(ledger, command.Cadence, command.Begun, cancellationToken) is not { } round)
            return default(DigestCursor);
        var after = command.Begun is { } begun && begun.Period == round.Key ? begun.Address : string.Empty;
        if (await planner.PlanAsync(round, after, cancellationToken) is { } last)
            return new DigestCursor(round.Key, last, round.Through);
        round.Close(ledger);
        return default(DigestCursor);
    }
}
