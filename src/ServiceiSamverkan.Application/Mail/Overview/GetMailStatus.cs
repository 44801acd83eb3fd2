using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Overview;

/// <summary>What stands in the outbox, in figures; for the operator.</summary>
public sealed record GetMailStatus : IQuery<Result<MailStatus>>;

/// <param name="Claimed">In a sender's hands, or left by one that died.</param>
/// <param name="Deferred">To be tried again.</param>
/// <param name="Dead">Given up.</param>
/// <param name="OldestDue">Since when the oldest that is due has waited.</param>
/// <param name="NextDue">When the next falls due that is not yet.</param>
public sealed record MailStatus(int Queued, int Claimed, int Deferred, int Dead, DateTimeOffset? OldestDue, DateTimeOffset? NextDue);

public sealed class GetMailStatusHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<GetMailStatus, Result<MailStatus>>
{
    public async ValueTask<Result<MailStatus>> Handle(GetMailStatus query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var messages = db.Set<MailMessage>().AsNoTracking();
        var counts = await messages.Where(m => m.DueAt != null || m.State == MailState.Failed)
            .GroupBy(m => m.State).Select(g => new { State = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.State, g => g.Count, cancellationToken);
        int Of(MailState state) => counts.GetValueOrDefault(state);

        // A claimed one is due when its lease ends; until then somebody has it.
        var waiting = messages.Where(m => m.State == MailState.Queued || m.State == MailState.Deferred);
        return new MailStatus(
            Of(MailState.Queued),
            Of(MailState.Claimed) + Of(MailState.Uncertain),
            Of(MailState.Deferred),
            Of(MailState.Failed),
            await waiting.Where(m => m.DueAt <= now).MinAsync(m => m.DueAt, cancellationToken),
            await waiting.Where(m => m.DueAt > now).MinAsync(m => m.DueAt, cancellationToken));
    }
}
