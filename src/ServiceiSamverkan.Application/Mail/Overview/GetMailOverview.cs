using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Overview;

/// <summary>What went out, to how many, and what did not and why; over the last days.</summary>
public sealed record GetMailOverview : IQuery<Result<MailOverview>>
{
    public const int Days = 30;
}

/// <param name="Reasons">Why mail was skipped or failed.</param>
/// <param name="Subscribers">Confirmed addresses by how often they are written to.</param>
/// <param name="OldestWaiting">Since when the oldest mail that is due has waited; null when nothing waits.</param>
public sealed record MailOverview(
    IReadOnlyList<MailCount> Counts, IReadOnlyList<MailReason> Reasons, IReadOnlyDictionary<Cadence, int> Subscribers,
    int Unconfirmed, DateTimeOffset? OldestWaiting);

public sealed record MailCount(MailKind Kind, MailState State, int Count);

public sealed record MailReason(MailKind Kind, MailState State, string Reason, int Count);

public sealed class GetMailOverviewHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<GetMailOverview, Result<MailOverview>>
{
    public async ValueTask<Result<MailOverview>> Handle(GetMailOverview query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now.AddDays(-GetMailOverview.Days);
        var recent = db.Set<MailMessage>().AsNoTracking().Where(m => m.QueuedAt > since || m.EndedAt == null);
        var counts = await recent
            .GroupBy(m => new { m.Kind, m.State }).Select(g => new MailCount(g.Key.Kind, g.Key.State, g.Count()))
            .ToListAsync(cancellationToken);
        var reasons = await recent
            .Where(m => m.Reason != null)
            .GroupBy(m => new { m.Kind, m.State, m.Reason }).Select(g => new MailReason(g.Key.Kind, g.Key.State, g.Key.Reason!, g.Count()))
            .ToListAsync(cancellationToken);
        var subscriptions = db.Set<Subscription>().AsNoTracking();
        var subscribers = await subscriptions
            .Where(s => s.State == SubscriptionState.Active)
            .GroupBy(s => s.Cadence).Select(g => new { Cadence = g.Key, Count = g.Select(s => s.Address).Distinct().Count() })
            .ToDictionaryAsync(g => g.Cadence, g => g.Count, cancellationToken);
        var unconfirmed = await subscriptions.CountAsync(s => s.State == SubscriptionState.Pending, cancellationToken);
        var waiting = await db.Set<MailMessage>().AsNoTracking()
            .Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).Select(m => m.DueAt).FirstOrDefaultAsync(cancellationToken);
        return new MailOverview(
            [.. counts.OrderBy(c => c.Kind).ThenBy(c => c.State)], [.. reasons.OrderByDescending(r => r.Count)], subscribers, unconfirmed, waiting);
    }
}
