using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>
/// A sender takes mail that is due, for as long as the lease lasts. Two senders never hold the same one: the claim is a
/// conditional update, and whoever comes second changes no row.
/// </summary>
public sealed record ClaimMail(int Count, TimeSpan Lease) : ICommand<Result<MailClaim>>, ILeavesPublicPages, ILeavesNoAudit;

/// <param name="MessageIds">In the order in which they fell due; empty when nothing is.</param>
public sealed record MailClaim(Guid ClaimId, DateTimeOffset LeaseUntil, IReadOnlyList<Guid> MessageIds);

public sealed class ClaimMailHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<ClaimMail, Result<MailClaim>>
{
    public async ValueTask<Result<MailClaim>> Handle(ClaimMail command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var claim = ids.Next();
        var until = now + command.Lease;
        var messages = db.Set<MailMessage>();
        var due = await messages.AsNoTracking()
            .Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).ThenBy(m => m.Id)
            .Select(m => m.Id).Take(command.Count)
            .ToListAsync(cancellationToken);
        if (due.Count == 0)
            return new MailClaim(claim, until, []);

        // Whatever goes out bears links and an address to come back to.
        await db.LinkKeyAsync(cancellationToken);

        // First those whose lease ran out, which may have arrived already; the rest is claimed for the first time.
        await messages
            .Where(m => due.Contains(m.Id) && m.DueAt <= now && (m.State == MailState.Claimed || m.State == MailState.Uncertain))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Uncertain).SetProperty(m => m.LostLeases, m => m.LostLeases + 1)
                    .SetProperty(m => m.ClaimId, claim).SetProperty(m => m.DueAt, until).SetProperty(m => m.Version, m => m.Version + 1),
                cancellationToken);
        await messages
            .Where(m => due.Contains(m.Id) && m.DueAt <= now && (m.State == MailState.Queued || m.State == MailState.Deferred))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Claimed)
                    .SetProperty(m => m.ClaimId, claim).SetProperty(m => m.DueAt, until).SetProperty(m => m.Version, m => m.Version + 1),
                cancellationToken);
        var claimed = await messages.AsNoTracking()
            .Where(m => due.Contains(m.Id) && m.ClaimId == claim).OrderBy(m => m.QueuedAt).ThenBy(m => m.Id)
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);
        return new MailClaim(claim, until, claimed);
    }
}
