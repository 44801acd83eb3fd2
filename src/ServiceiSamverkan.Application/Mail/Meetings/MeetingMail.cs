using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Puts what is to be told of a meeting in the outbox, once for each who is signed up, in each one's language.</summary>
public sealed class MeetingMail(ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock)
{
    /// <summary>How often one address is told in a day that it is signed up: nobody's mailbox is filled by a stranger.</summary>
    private const int ConfirmationsPerDay = 10;

    /// <summary>Tells whoever has just signed up, and gave an address, whether there was a seat.</summary>
    public async ValueTask ConfirmAsync(Meeting meeting, Registration registration, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(registration.Email) is not { Error: null, Value: var address })
            return;
        var since = clock.GetUtcNow().AddDays(-1);
        var told = await db.Set<MailMessage>().CountAsync(m => m.Address == address.Value && m.Kind == MailKind.Meeting && m.QueuedAt > since, cancellationToken);
        if (told < ConfirmationsPerDay)
            await QueueAsync(meeting, registration.State == RegistrationState.Waiting ? MeetingNotice.Waiting : MeetingNotice.SignedUp, [registration]);
    }

    public async ValueTask QueueAsync(Meeting meeting, MeetingNotice notice, IEnumerable<Registration> to, DateTimeOffset? expiresAt = null)
    {
        var segments = new Dictionary<string, (Guid Id, string Subject)>();
        foreach (var registration in to)
        {
            if (EmailAddress.Parse(registration.Email) is not { Error: null, Value: var address })
                continue;
            var language = MailLanguages.Nearest(registration.Language);
            if (!segments.TryGetValue(language, out var segment))
            {
                var content = await renderer.RenderAsync(LetterOf(meeting, notice, language));
                segments[language] = segment = (outbox.AddSegment(content), content.Subject);
            }

            outbox.Add(new MailDraft(
                MailKeys.Meeting(notice, registration.Id, meeting.CalendarSequence), MailKind.Meeting, registration.Id, address.Value, language,
                segment.Subject, null, null, expiresAt ?? meeting.StartsAt)
            { SegmentId = segment.Id });
        }
    }

    private MeetingLetter LetterOf(Meeting meeting, MeetingNotice notice, string language) => new(
        identity.Current, language, notice, Passage.Of(meeting.Title, language), meeting.StartsAt, meeting.EndsAt, meeting.Venue.Name, meeting.Venue.Address,
        meeting.CancelReason.IsEmpty ? null : Passage.Of(meeting.CancelReason, language), MailPaths.Meeting(meeting.Id));
}
