using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Whether a mail is still right, by what is true now.</summary>
public sealed class MailChecks(ITenantDb db)
{
    public ValueTask<MailCheck> CheckAsync(MailMessage message, CancellationToken cancellationToken) => message.Kind switch
    {
        MailKind.OptIn => OptInAsync(message, cancellationToken),
        MailKind.Receipt => ReceiptAsync(message, cancellationToken),
        MailKind.Answer => AnswerAsync(message, cancellationToken),
        MailKind.Digest => DigestAsync(message, cancellationToken),
        MailKind.Meeting => MeetingAsync(message, cancellationToken),
        MailKind.Support => SupportAsync(message, cancellationToken),
    };

    /// <summary>A link that was used, or that a later request has taken the place of, is not sent.</summary>
    private async ValueTask<MailCheck> OptInAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var asked = await db.Set<Subscription>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.CauseId, cancellationToken);
        return asked?.Address is null ? SkipReason.Erased
            : asked.OptIn is { UsedAt: null } waiting && waiting.TokenHash == MailKeys.TokenHashOf(message.Key) ? MailCheck.Right
            : SkipReason.Void;
    }

    private async ValueTask<MailCheck> ReceiptAsync(MailMessage message, CancellationToken cancellationToken) =>
        await StandingAsync(message.CauseId, message.Address, cancellationToken);

    private async ValueTask<MailCheck> AnswerAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var recipient = await db.Set<FeedbackRecipient>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == message.CauseId, cancellationToken);
        if (recipient is not { State: RecipientState.Pending })
            return SkipReason.Void;
        var isCorrected = await db.Set<Feedback>().AnyAsync(f => f.Id == recipient.FeedbackId && f.CorrectedById != null, cancellationToken);
        return isCorrected ? SkipReason.Void : await StandingAsync(recipient.ContributionId, message.Address, cancellationToken);
    }

    /// <summary>The contribution stands, and its author is still reached at this address.</summary>
    private async ValueTask<MailCheck> StandingAsync(Guid contributionId, string address, CancellationToken cancellationToken)
    {
        var state = await db.Set<Contribution>().Where(c => c.Id == contributionId).Select(c => (ContributionState?)c.State).SingleOrDefaultAsync(cancellationToken);
        var email = await db.Set<Contributor>().Where(c => c.ContributionId == contributionId).Select(c => c.Email).SingleOrDefaultAsync(cancellationToken);
        return state is null || email is null ? SkipReason.Erased
            : state == ContributionState.Withdrawn || EmailAddress.Parse(email) is not { Error: null, Value: var now } || now.Value != address ? SkipReason.Void
            : MailCheck.Right;
    }

    /// <summary>What is to be agreed with can still be read.</summary>
    private async ValueTask<MailCheck> SupportAsync(MailMessage message, CancellationToken cancellationToken) =>
        await db.Set<Contribution>().AnyAsync(c => c.Id == message.CauseId && c.State == ContributionState.Published, cancellationToken) ? MailCheck.Right : SkipReason.Void;

    /// <summary>The person is still signed up, and nothing newer has happened to the meeting.</summary>
    private async ValueTask<MailCheck> MeetingAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var registration = await db.Set<Registration>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == message.CauseId, cancellationToken);
        if (registration is null || registration.State == RegistrationState.Cancelled)
            return SkipReason.Erased;
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.Id == registration.MeetingId, cancellationToken);
        var (notice, sequence) = MailKeys.MeetingOf(message.Key);
        var holds = notice switch
        {
            MeetingNotice.Seat => meeting.State == MeetingState.Announced && registration.State == RegistrationState.Confirmed,
            MeetingNotice.Changed => meeting.State == MeetingState.Announced && meeting.CalendarSequence == sequence,
            MeetingNotice.Cancelled => meeting.State == MeetingState.Cancelled,
            MeetingNotice.InAWeek or MeetingNotice.Tomorrow =>
                meeting.State == MeetingState.Announced && registration.State == RegistrationState.Confirmed && meeting.CalendarSequence == sequence,
        };
        return holds ? MailCheck.Right : SkipReason.Void;
    }

    /// <summary>Somebody at the address still wants letters at this cadence.</summary>
    private async ValueTask<MailCheck> DigestAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var cadence = await db.Set<DigestSlot>().Where(s => s.Id == message.CauseId).Select(s => (Cadence?)s.Cadence).SingleOrDefaultAsync(cancellationToken);
        if (cadence is null)
            return SkipReason.Erased;
        var subscriptions = await db.Set<Subscription>().AsNoTracking().Where(s => s.Address == message.Address).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var active = subscriptions.FindAll(s => s.State == SubscriptionState.Active);
        return active.Find(s => s.Cadence == cadence) is { } reader ? new MailCheck(null, reader)
            : subscriptions.Count == 0 ? SkipReason.Erased
            : active.Count == 0 ? SkipReason.Unsubscribed
            : SkipReason.Void;
    }
}

/// <param name="Skip">Null when the mail is right.</param>
/// <param name="Subscription">Of a letter: whose links it bears.</param>
public readonly record struct MailCheck(SkipReason? Skip, Subscription? Subscription)
{
    public static readonly MailCheck Right;

    public static implicit operator MailCheck(SkipReason reason) => new(reason, null);
}
