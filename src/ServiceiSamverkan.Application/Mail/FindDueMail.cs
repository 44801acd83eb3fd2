using ServiceiSamverkan.Application.Mail.Closing;
using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Municipalities;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>What a pass would find to do. Reads alone: a tenant with nothing due is not written to, and its writers do not wait.</summary>
public sealed record FindDueMail : IQuery<Result<DueMail>>;

/// <param name="Unconfirmed">Requests that were not confirmed in time.</param>
/// <param name="Digests">The cadences that owe letters.</param>
/// <param name="Answers">Published answers that are not in the outbox yet.</param>
/// <param name="Outbox">Mail whose time has come.</param>
/// <param name="LookAgainAt">When mail falls due that waits already, and at the latest the next morning, when digests do and quiet hours end.</param>
public sealed record DueMail(bool Unconfirmed, IReadOnlyList<Cadence> Digests, bool Answers, bool Outbox, DateTimeOffset LookAgainAt)
{
    /// <summary>Reminders of meetings that are owed now.</summary>
    public bool Reminders { get; init; }

    /// <summary>Reminders of dialogues that close soon.</summary>
    public bool Closing { get; init; }

    /// <summary>The week's letters to the staff.</summary>
    public bool Week { get; init; }

    /// <summary>What a dialogue's contact and deputy have to hear of today.</summary>
    public bool Urgent { get; init; }

    public bool IsAnything => Closing || Week || Urgent || Reminders || Unconfirmed || Digests.Count > 0 || Answers || Outbox;
}

public sealed class FindDueMailHandler(
    ITenantDb db, DigestRounds rounds, MeetingReminders reminders, ClosingReminders closing, UrgentMail urgent, TimeProvider clock)
    : IQueryHandler<FindDueMail, Result<DueMail>>
{
    public async ValueTask<Result<DueMail>> Handle(FindDueMail query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var unconfirmed = await db.Set<Subscription>()
            .AnyAsync(s => s.State == SubscriptionState.Pending && s.OptIn!.ExpiresAt <= now, cancellationToken);
        var ledger = await db.Set<DigestLedger>().AsNoTracking().SingleAsync(cancellationToken);
        var digests = new List<Cadence>();
        foreach (var cadence in Enum.GetValues<Cadence>())
        {
            if (await rounds.DueAsync(ledger, cadence, begun: null, cancellationToken) is not null)
                digests.Add(cadence);
        }

        var answers = await db.Set<FeedbackRecipient>()
            .AnyAsync(
                r => r.State == RecipientState.Pending && r.Way == AnswerBy.Email
                    && !db.Set<MailMessage>().Any(m => m.Kind == MailKind.Answer && m.CauseId == r.Id),
                cancellationToken);
        var first = await db.Set<MailMessage>().MinAsync(m => m.DueAt, cancellationToken);
        var next = (await db.MunicipalityAsync(cancellationToken)).Letters.NextLook(now);
        return new DueMail(unconfirmed, digests, answers, first <= now, first < next ? first.Value : next)
        {
            Closing = await closing.IsOwedAsync(cancellationToken),
            Week = ledger.Owes(StaffWeek.LatestDue(now), now),
            Urgent = (await urgent.OwedAsync(cancellationToken)).Count > 0,
            Reminders = (await reminders.OwedAsync(cancellationToken)).Count > 0,
        };
    }
}
