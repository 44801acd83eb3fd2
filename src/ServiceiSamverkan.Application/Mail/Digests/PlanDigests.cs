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
/// <param name="Through">The round's end, which it keeps while it is planned.</param>
public sealed record DigestCursor(string Period, string Address, long Through, DigestContents Contents);

public sealed class PlanDigestsHandler(ITenantDb db, DigestRounds rounds, DigestPlanner planner, IContentVersions versions)
    : ICommandHandler<PlanDigests, Result<DigestCursor?>>
{
    public async ValueTask<Result<DigestCursor?>> Handle(PlanDigests command, CancellationToken cancellationToken)
    {
        // Before anything is read: what is made of it is at least as new.
        var version = await versions.CurrentAsync(cancellationToken);
        var ledger = await db.Set<DigestLedger>().SingleAsync(cancellationToken);
        if (await rounds.DueAsync(ledger, command.Cadence, command.Begun, cancellationToken) is not { } round)
            return default(DigestCursor);
        var begun = command.Begun?.Period == round.Key ? command.Begun : null;
        var contents = begun?.Contents.Version == version ? begun.Contents : DigestContents.None(version);
        if (await planner.PlanAsync(round, begun?.Address ?? string.Empty, contents, cancellationToken) is { } part)
            return part;
        round.Close(ledger);
        return default(DigestCursor);
    }
}
