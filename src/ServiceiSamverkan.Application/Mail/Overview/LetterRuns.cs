using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Overview;

/// <summary>How far the letters of a period have come: each reader's place is either without news, or a mail that waits, is sent or is not.</summary>
/// <param name="FirstDay">Of the period, which begins then.</param>
/// <param name="Readers">Those who have a place in it.</param>
/// <param name="Empty">Nothing had happened for them, so nothing is sent.</param>
/// <param name="NotSent">Given up, come back, or no longer right when their turn came.</param>
public sealed record LetterRun(Cadence Cadence, DateOnly FirstDay, DateTimeOffset PlannedAt, int Readers, int Empty, int Sent, int Waiting, int NotSent);

/// <summary>Reads the runs of weekly and monthly letters; each-event mail has no periods.</summary>
public sealed class LetterRuns(ITenantDb db)
{
    public static readonly IReadOnlyList<Cadence> Periodic = [Cadence.Weekly, Cadence.Monthly];

    public async ValueTask<IReadOnlyList<LetterRun>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var places = await (
            from slot in db.Set<DigestSlot>().AsNoTracking()
            where slot.Cadence != Cadence.Each && slot.PlannedAt > since
            from mail in db.Set<MailMessage>().Where(m => m.CauseId == slot.Id && m.Kind == MailKind.Digest).DefaultIfEmpty()
            group slot by new { slot.Cadence, slot.Period, State = (MailState?)mail!.State, slot.Outcome } into alike
            select new { alike.Key.Cadence, alike.Key.Period, alike.Key.State, alike.Key.Outcome, Count = alike.Count(), PlannedAt = alike.Min(s => s.PlannedAt) })
            .ToListAsync(cancellationToken);
        return [.. places
            .GroupBy(p => (p.Cadence, p.Period))
            .Select(run =>
            {
                int Of(Func<MailState, bool> isMeant) => run.Where(p => p.State is { } state && isMeant(state)).Sum(p => p.Count);
                return new LetterRun(
                    run.Key.Cadence,
                    DigestPeriod.FirstDayOf(run.Key.Period),
                    run.Min(p => p.PlannedAt),
                    run.Sum(p => p.Count),
                    run.Where(p => p.Outcome == SlotOutcome.Empty).Sum(p => p.Count),
                    Of(s => s == MailState.Sent),
                    Of(s => s is MailState.Queued or MailState.Claimed or MailState.Uncertain or MailState.Deferred),
                    Of(s => s is MailState.Failed or MailState.Skipped or MailState.Returned));
            })
            .OrderByDescending(run => run.PlannedAt).ThenBy(run => run.Cadence)];
    }
}
