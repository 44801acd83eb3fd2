using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Puts what is to be told of a meeting in the outbox, once for each who is signed up, in each one's language.</summary>
public sealed class MeetingMail(Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity)
{
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
