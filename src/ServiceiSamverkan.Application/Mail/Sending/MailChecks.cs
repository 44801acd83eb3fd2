using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Whether a mail is still right, by what is true now.</summary>
public sealed class MailChecks(ITenantDb db, DeskChecks desk)
{
    /// <summary>One question for the mail that there is most of: whose claim it is, its slot, whether its address is blocked, and what it subscribes to.</summary>
    private static readonly KeptQuery<Func<DbContext, Guid, Guid?, string, string, IAsyncEnumerable<DigestRow>>> Digest = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid id, Guid? claim, string ofAll, string ofKind) =>
            from m in context.Set<MailMessage>().AsNoTracking()
            where m.Id == id && m.ClaimId == claim
            from slot in context.Set<DigestSlot>().Where(s => s.Id == m.CauseId).DefaultIfEmpty()
            from s in context.Set<Subscription>().Where(s => s.Address == m.Address).DefaultIfEmpty()
            orderby s!.Id
            select new DigestRow((Cadence?)slot!.Cadence, (Guid?)s!.Id, (SubscriptionState?)s.State, (Cadence?)s.Cadence, (int?)s.Generation,
                context.Set<BlockedAddress>().Any(b => b.Key == ofAll || b.Key == ofKind))));

    /// <summary>Whether its address is blocked; null when the claim is another's.</summary>
    private static readonly KeptQuery<Func<DbContext, Guid, Guid?, string, string, Task<bool?>>> Blocked = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid id, Guid? claim, string ofAll, string ofKind) => context.Set<MailMessage>()
            .Where(m => m.Id == id && m.ClaimId == claim)
            .Select(m => (bool?)context.Set<BlockedAddress>().Any(b => b.Key == ofAll || b.Key == ofKind)).SingleOrDefault()));

    /// <param name="message">As it was when it was claimed.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Null when the claim is not ours any more: another has it, or it was erased.</returns>
    public async ValueTask<MailCheck?> CheckAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (message.Kind == MailKind.Digest)
            return await DigestAsync(message, cancellationToken);
        var (blocked, context) = Blocked.On(db.Set<MailMessage>());
        var (ofAll, ofKind) = BlockedAddress.KeysThatStop(message.Kind, message.Address);
        return await blocked(context, message.Id, message.ClaimId, ofAll, ofKind) switch
        {
            null => null,
            true => SkipReason.Blocked,
            false => await ByKindAsync(message, cancellationToken),
        };
    }

    private ValueTask<MailCheck> ByKindAsync(MailMessage message, CancellationToken cancellationToken) => message.Kind switch
    {
        MailKind.Digest => throw new ArgumentOutOfRangeException(nameof(message)),
        MailKind.OptIn => OptInAsync(message, cancellationToken),
        MailKind.Receipt => ReceiptAsync(message, cancellationToken),
        MailKind.Answer => AnswerAsync(message, cancellationToken),
        MailKind.Meeting => MeetingAsync(message, cancellationToken),
        MailKind.Support => SupportAsync(message, cancellationToken),
        MailKind.Closing => ClosingAsync(message, cancellationToken),
        MailKind.Week => desk.WeekAsync(message, cancellationToken),
        MailKind.Urgent => desk.UrgentAsync(message, cancellationToken),
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

    /// <summary>The person still follows the dialogue, and it closes on the day that the reminder names.</summary>
    private async ValueTask<MailCheck> ClosingAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var reader = await db.Set<Subscription>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.CauseId, cancellationToken);
        if (reader?.Address is null)
            return SkipReason.Erased;
        if (reader.State != SubscriptionState.Active)
            return SkipReason.Unsubscribed;
        var closesOn = MailKeys.ClosesOn(message.Key);
        return await db.Set<Dialogue>().AnyAsync(
            d => d.Id == reader.ScopeId && d.State == DialogueState.Open && d.PausedAt == null && d.ClosesOn == closesOn, cancellationToken)
            ? new MailCheck(null, new(reader.Id, reader.Generation))
            : SkipReason.Void;
    }

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
            MeetingNotice.Waiting =>
                meeting.State == MeetingState.Announced && registration.State == RegistrationState.Waiting && meeting.CalendarSequence == sequence,
            MeetingNotice.SignedUp or MeetingNotice.InAWeek or MeetingNotice.Tomorrow =>
                meeting.State == MeetingState.Announced && registration.State == RegistrationState.Confirmed && meeting.CalendarSequence == sequence,
        };
        return holds ? MailCheck.Right : SkipReason.Void;
    }

    /// <summary>Somebody at the address still wants letters at this cadence.</summary>
    private async ValueTask<MailCheck?> DigestAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var (digest, context) = Digest.On(db.Set<MailMessage>());
        List<DigestRow> rows = [];
        var (ofAll, ofKind) = BlockedAddress.KeysThatStop(message.Kind, message.Address);
        await foreach (var row in digest(context, message.Id, message.ClaimId, ofAll, ofKind).WithCancellation(cancellationToken))
            rows.Add(row);
        if (rows.Count == 0)
            return null;
        var active = rows.FindAll(r => r.State == SubscriptionState.Active);
        return rows[0].Slot is null ? SkipReason.Erased
            : rows[0].IsBlocked ? SkipReason.Blocked
            : active.Find(r => r.Cadence == r.Slot) is { } reader ? new MailCheck(null, new(reader.SubscriptionId!.Value, reader.Generation!.Value))
            : rows[0].SubscriptionId is null ? SkipReason.Erased
            : active.Count == 0 ? SkipReason.Unsubscribed
            : SkipReason.Void;
    }

    /// <summary>What one address subscribes to, a row for each; one without a subscription when there is none.</summary>
    private sealed record DigestRow(Cadence? Slot, Guid? SubscriptionId, SubscriptionState? State, Cadence? Cadence, int? Generation, bool IsBlocked);
}

/// <param name="Skip">Null when the mail is right.</param>
/// <param name="Reader">Of a letter: whose links it bears.</param>
public readonly record struct MailCheck(SkipReason? Skip, SubscriptionLink? Reader)
{
    public static readonly MailCheck Right;

    public static implicit operator MailCheck(SkipReason reason) => new(reason, null);
}
