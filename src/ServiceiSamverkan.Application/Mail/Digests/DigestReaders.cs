using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>Finds whom a round writes to, and from where each has something to hear.</summary>
public sealed class DigestReaders(ITenantDb db)
{
    /// <summary>The addresses of the next subscriptions in their order, whether or not they have a slot already.</summary>
    public Task<List<string>> NextAsync(Cadence cadence, string after, int count, CancellationToken cancellationToken) =>
        db.Set<Subscription>().AsNoTracking()
            .Where(s => s.State == SubscriptionState.Active && s.Cadence == cadence && s.Address != null && s.Address!.CompareTo(after) > 0)
            .OrderBy(s => s.Address)
            .Select(s => s.Address!)
            .Take(count)
            .ToListAsync(cancellationToken);

    /// <summary>Those of the addresses after one, up to another, that have no slot in the round yet.</summary>
    public async Task<List<DigestReader>> ReadersAsync(DigestRound round, string after, string last, CancellationToken cancellationToken)
    {
        var told = await db.Set<DigestSlot>().AsNoTracking()
            .Where(s => s.Cadence == round.Cadence && s.Address.CompareTo(after) > 0 && s.Address.CompareTo(last) <= 0)
            .GroupBy(s => s.Address)
            .Select(g => new { Address = g.Key, Told = new Told(g.Max(s => s.Through), g.Max(s => s.PlannedAt), g.Count(s => s.Period == round.Key) > 0) })
            .ToDictionaryAsync(s => s.Address, s => s.Told, cancellationToken);
        var subscriptions = await db.Set<Subscription>().AsNoTracking()
            .Where(s => s.State == SubscriptionState.Active && s.Cadence == round.Cadence && s.Address!.CompareTo(after) > 0 && s.Address!.CompareTo(last) <= 0)
            .ToListAsync(cancellationToken);

        var letters = (await db.MunicipalityAsync(cancellationToken)).Letters;
        var starts = new Dictionary<DateTimeOffset, long>();
        var readers = new List<DigestReader>();
        foreach (var address in subscriptions.GroupBy(s => s.Address!).Where(a => told.GetValueOrDefault(a.Key) is not { HasSlot: true }))
        {
            var scopes = new List<ReaderScope>();
            foreach (var subscription in address.OrderBy(s => s.ScopeKind).ThenBy(s => s.ScopeId))
                scopes.Add(new(subscription.Scope, await AfterAsync(round, subscription, told.GetValueOrDefault(address.Key), letters, starts, cancellationToken)));
            readers.Add(new(address.Key, address.MaxBy(s => s.Since)!.Language, scopes));
        }

        return readers;
    }

    /// <summary>Where the last letter ended; for a newcomer, where the period began that was running then.</summary>
    private async ValueTask<long> AfterAsync(
        DigestRound round, Subscription subscription, Told? told, DigestCalendar letters, Dictionary<DateTimeOffset, long> starts, CancellationToken cancellationToken)
    {
        var end = Math.Max(round.After, told?.Through ?? 0);
        if (told is not null && told.PlannedAt > subscription.Since)
            return end;
        var since = subscription.Since!.Value;
        var start = round.Period is null ? since : letters.Containing(round.Cadence, since).From;
        if (!starts.TryGetValue(start, out var before))
            starts[start] = before = await BeforeAsync(start, round, cancellationToken);
        return Math.Max(end, before);
    }

    private async ValueTask<long> BeforeAsync(DateTimeOffset start, DigestRound round, CancellationToken cancellationToken)
    {
        var first = await db.Set<Activity>().AsNoTracking()
            .Where(a => a.At >= start && a.Sequence > round.After)
            .MinAsync(a => (long?)a.Sequence, cancellationToken);
        return first - 1 ?? round.Through;
    }

    /// <param name="HasSlot">In this round.</param>
    private sealed record Told(long Through, DateTimeOffset PlannedAt, bool HasSlot);
}
