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
    /// <summary>Whose claim they are, and of letters their slot and what their address subscribes to: one question for the mail that there is most of.</summary>
    private static readonly KeptQuery<Func<DbContext, Guid[], IAsyncEnumerable<KnownOfMail>>> Known = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid[] ids) =>
            from m in context.Set<MailMessage>().AsNoTracking()
            where ids.Contains(m.Id)
            from slot in context.Set<DigestSlot>().Where(s => s.Id == m.CauseId).DefaultIfEmpty()
            from s in context.Set<Subscription>().Where(s => slot != null && s.Address == m.Address).DefaultIfEmpty()
            orderby s!.Id
            select new KnownOfMail(m.Id, m.ClaimId, (Cadence?)slot!.Cadence, (Guid?)s!.Id, (SubscriptionState?)s.State, (Cadence?)s.Cadence, (int?)s.Generation)));

    private static readonly KeptQuery<Func<DbContext, string[], IAsyncEnumerable<string>>> Blocked = new(() =>
        EF.CompileAsyncQuery((DbContext context, string[] keys) => context.Set<BlockedAddress>().Where(b => keys.Contains(b.Key)).Select(b => b.Key)));

    /// <summary>What is true now of mails that are to go out, for <see cref="CheckAsync"/>.</summary>
    public async ValueTask<KnownOfMails> FindAsync(IReadOnlyList<MailMessage> messages, CancellationToken cancellationToken)
    {
        var (known, context) = Known.On(db.Set<MailMessage>());
        var (blocked, _) = Blocked.On(db.Set<MailMessage>());
        string[] keys = [.. messages.SelectMany(KeysThatStop).Distinct()];
        return new(
            await known(context, [.. messages.Select(m => m.Id)]).ToLookupAsync(m => m.Id, cancellationToken: cancellationToken),
            await blocked(context, keys).ToHashSetAsync(cancellationToken: cancellationToken));
    }

    /// <param name="message">As it was when it was claimed.</param>
    /// <param name="known">As it was just found.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Null when the claim is not ours any more: another has it, or it was erased.</returns>
    public async ValueTask<MailCheck?> CheckAsync(MailMessage message, KnownOfMails known, CancellationToken cancellationToken)
    {
        var rows = known.Rows[message.Id].ToList();
        return rows.Count == 0 || rows[0].ClaimId != message.ClaimId ? null
            : message.Kind == MailKind.Digest && rows[0].Slot is null ? SkipReason.Erased
            : KeysThatStop(message).Any(known.BlockedKeys.Contains) ? SkipReason.Blocked
            : message.Kind == MailKind.Digest ? OfDigest(rows)
            : await ByKindAsync(message, cancellationToken);
    }

    private static IEnumerable<string> KeysThatStop(MailMessage message)
    {
        var (ofAll, ofKind) = BlockedAddress.KeysThatStop(message.Kind, message.Address);
        return [ofAll, ofKind];
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
            MeetingNotice.SignedUp or MeetingNotice.Reminder =>
                meeting.State == MeetingState.Announced && registration.State == RegistrationState.Confirmed && meeting.CalendarSequence == sequence,
        };
        return holds ? MailCheck.Right : SkipReason.Void;
    }

    /// <summary>Somebody at the address still wants letters at this cadence.</summary>
    private static MailCheck OfDigest(List<KnownOfMail> rows)
    {
        var active = rows.FindAll(r => r.State == SubscriptionState.Active);
        return active.Find(r => r.Cadence == r.Slot) is { } reader ? new MailCheck(null, new(reader.SubscriptionId!.Value, reader.Generation!.Value))
            : rows[0].SubscriptionId is null ? SkipReason.Erased
            : active.Count == 0 ? SkipReason.Unsubscribed
            : SkipReason.Void;
    }
}

/// <summary>What is true of some mails.</summary>
/// <param name="Rows">By mail; one that is not there is gone.</param>
/// <param name="BlockedKeys">Of all that would stop one of them, those that are there.</param>
public sealed record KnownOfMails(ILookup<Guid, KnownOfMail> Rows, IReadOnlySet<string> BlockedKeys);

/// <summary>A mail, and of a letter what its address subscribes to: a row for each, one without a subscription when there is none.</summary>
public sealed record KnownOfMail(Guid Id, Guid? ClaimId, Cadence? Slot, Guid? SubscriptionId, SubscriptionState? State, Cadence? Cadence, int? Generation);

/// <param name="Skip">Null when the mail is right.</param>
/// <param name="Reader">Of a letter: whose links it bears.</param>
public readonly record struct MailCheck(SkipReason? Skip, SubscriptionLink? Reader)
{
    public static readonly MailCheck Right;

    public static implicit operator MailCheck(SkipReason reason) => new(reason, null);
}
