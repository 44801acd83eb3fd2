using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Puts what is to be told of a meeting in the outbox, once for each who is signed up, in each one's language.</summary>
public sealed class MeetingMail(ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock)
{
    /// <summary>How much one address is told of meetings in a day: nobody's mailbox is filled by a stranger.</summary>
    public const int MaxPerDay = 10;

    /// <summary>Tells whoever has just signed up, and gave an address, whether there was a seat, and how to take it back.</summary>
    public async ValueTask ConfirmAsync(Meeting meeting, Registration registration, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(registration.Email) is not { Error: null, Value: var address })
            return;
        var since = clock.GetUtcNow().AddDays(-1);
        if (await db.Set<MailMessage>().CountAsync(m => m.Address == address.Value && m.Kind == MailKind.Meeting && m.QueuedAt > since, cancellationToken) >= MaxPerDay)
            return;
        var notice = registration.State == RegistrationState.Waiting ? MeetingNotice.Waiting : MeetingNotice.SignedUp;
        var language = MailLanguages.Nearest(registration.Language);
        var content = await renderer.RenderAsync(LetterOf(meeting, notice, language) with
        {
            Own = new(registration.PartySize, registration.NeedsLift ? registration.LiftFrom : null, registration.NeedsCompanion),
        });
        outbox.Add(DraftOf(meeting, notice, registration, address, language, content.Subject) with { Html = content.Html, Text = content.Text });
    }

    /// <summary>What waits for one who has withdrawn is given up at once: it bears what they told.</summary>
    public async ValueTask GiveUpAsync(Guid registrationId, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<MailMessage>().Where(m => m.CauseId == registrationId && m.Kind == MailKind.Meeting && m.DueAt != null).ToListAsync(cancellationToken);
        waiting.ForEach(m => m.Skip(SkipReason.Erased, clock.GetUtcNow()));
    }

    public ValueTask QueueAsync(Meeting meeting, MeetingNotice notice, IEnumerable<Registration> to) => QueueAsync(meeting, notice, to, reminder: null);

    public ValueTask RemindAsync(OwedReminder owed) => QueueAsync(owed.Meeting, MeetingNotice.Reminder, owed.To, owed);

    private async ValueTask QueueAsync(Meeting meeting, MeetingNotice notice, IEnumerable<Registration> to, OwedReminder? reminder)
    {
        var segments = new Dictionary<string, (Guid Id, string Subject)>();
        foreach (var registration in to)
        {
            if (EmailAddress.Parse(registration.Email) is not { Error: null, Value: var address })
                continue;
            var language = MailLanguages.Nearest(registration.Language);
            if (!segments.TryGetValue(language, out var segment))
            {
                var content = await renderer.RenderAsync(LetterOf(meeting, notice, language) with
                {
                    Reminder = reminder is null ? null : new(reminder.Rule.DaysBefore, Passage.Of(reminder.Rule.Text, language)),
                });
                segments[language] = segment = (outbox.AddSegment(content), content.Subject);
            }

            var draft = DraftOf(meeting, notice, registration, address, language, segment.Subject) with { SegmentId = segment.Id };
            outbox.Add(reminder is null ? draft : draft with
            {
                Key = MailKeys.Reminder(registration.Id, meeting.CalendarSequence, reminder.Rule.DaysBefore),
                ExpiresAt = reminder.Until < meeting.StartsAt ? reminder.Until : meeting.StartsAt,
            });
        }
    }

    private static MailDraft DraftOf(Meeting meeting, MeetingNotice notice, Registration registration, EmailAddress address, string language, string subject) => new(
        MailKeys.Meeting(notice, registration.Id, meeting.CalendarSequence), MailKind.Meeting, registration.Id, address.Value, language, subject,
        Html: null, Text: null, meeting.StartsAt);

    private MeetingLetter LetterOf(Meeting meeting, MeetingNotice notice, string language) => new(
        identity.Current, language, notice, Passage.Of(meeting.Title, language), meeting.StartsAt, meeting.EndsAt, meeting.Venue.Name, meeting.Venue.Address,
        meeting.CancelReason.IsEmpty ? null : Passage.Of(meeting.CancelReason, language), MailPaths.Meeting(meeting.Id));
}
