using System.Text.RegularExpressions;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Overview;

/// <summary>What went out, to how many, and what did not and why, over the last days; and what comes next.</summary>
public sealed record GetMailOverview : IQuery<Result<MailOverview>>
{
    public const int Days = 30;

    /// <summary>So many days back a refusal is somebody's to look at.</summary>
    public const int RefusalDays = 7;
}

/// <param name="Recipients">How many addresses something was sent to.</param>
/// <param name="Reasons">Why mail was skipped or failed.</param>
/// <param name="Subscribers">Confirmed addresses by how often they are written to.</param>
/// <param name="OldestWaiting">Since when the oldest mail that is due has waited; null when nothing waits.</param>
/// <param name="IsPaused">The operator holds mail back.</param>
/// <param name="Next">When weekly and monthly letters are due next, and to how many.</param>
/// <param name="Refusals">What receivers have against our mail, whoever it is to.</param>
/// <param name="Runs">The letters of the last periods, the latest first.</param>
public sealed record MailOverview(
    IReadOnlyList<MailCount> Counts, int Recipients, IReadOnlyList<MailReason> Reasons, IReadOnlyDictionary<Cadence, int> Subscribers,
    int Unconfirmed, DateTimeOffset? OldestWaiting, bool IsPaused, IReadOnlyList<NextLetter> Next, IReadOnlyList<MailRefusal> Refusals, IReadOnlyList<LetterRun> Runs)
{
    /// <summary>Addresses that mail is not sent to.</summary>
    public int Blocked { get; init; }
}

public sealed record MailCount(MailKind Kind, MailState State, int Count);

public sealed record MailReason(MailKind Kind, MailState State, string Reason, int Count);

/// <param name="Status">In the servers' numbers.</param>
public sealed record MailRefusal(string Status, int Mails, DateTimeOffset LatestAt);

public sealed record NextLetter(Cadence Cadence, DateTimeOffset DueAt, int Readers);

public sealed partial class GetMailOverviewHandler(
    ITenantDb db, LetterRuns runs, IMultiTenantContextAccessor<Tenant> tenant, TimeProvider clock) : IQueryHandler<GetMailOverview, Result<MailOverview>>
{
    public async ValueTask<Result<MailOverview>> Handle(GetMailOverview query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now.AddDays(-GetMailOverview.Days);
        var recent = db.Set<MailMessage>().AsNoTracking().Where(m => m.QueuedAt > since || m.EndedAt == null);
        var counts = await recent
            .GroupBy(m => new { m.Kind, m.State }).Select(g => new MailCount(g.Key.Kind, g.Key.State, g.Count()))
            .ToListAsync(cancellationToken);
        var recipients = await recent.Where(m => m.State == MailState.Sent).Select(m => m.Address).Distinct().CountAsync(cancellationToken);
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
        var letters = (await db.MunicipalityAsync(cancellationToken)).Letters;
        return new MailOverview(
            [.. counts.OrderBy(c => c.Kind).ThenBy(c => c.State)],
            recipients,
            [.. reasons.GroupBy(r => r with { Reason = InShort(r.Reason), Count = 0 }).Select(g => g.Key with { Count = g.Sum(r => r.Count) }).OrderByDescending(r => r.Count)],
            subscribers,
            unconfirmed,
            waiting,
            tenant.MultiTenantContext.TenantInfo!.IsMailPaused,
            [.. LetterRuns.Periodic.Select(c => new NextLetter(c, letters.NextDue(c, now), subscribers.GetValueOrDefault(c)))],
            await RefusalsAsync(now.AddDays(-GetMailOverview.RefusalDays), cancellationToken),
            await runs.SinceAsync(since, cancellationToken))
        {
            Blocked = await db.Set<BlockedAddress>().CountAsync(cancellationToken),
        };
    }

    private async Task<IReadOnlyList<MailRefusal>> RefusalsAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await db.Set<Bounce>().AsNoTracking().Where(b => b.Kind == BounceKind.Refused && b.At > since)
            .GroupBy(b => b.Status).Select(g => new MailRefusal(g.Key, g.Select(b => b.MailMessageId).Distinct().Count(), g.Max(b => b.At)))
            .ToListAsync(cancellationToken);

    /// <summary>Of a server's answer the numbers alone: its words are as many as there are servers, and name the person. They stand with the mail itself.</summary>
    private static string InShort(string reason) => ServersNumbers().Match(reason) is { Success: true } numbers ? numbers.Value : reason;

    [GeneratedRegex(@"^[45]\d\d( [45]\.\d{1,3}\.\d{1,3})?")]
    private static partial Regex ServersNumbers();
}
