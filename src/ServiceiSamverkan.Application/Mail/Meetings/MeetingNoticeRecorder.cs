using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Tells those who are signed up when a meeting is moved or cancelled, and one who waits when a seat comes free.</summary>
public sealed class MeetingNoticeRecorder(ITenantDb db, Outbox outbox, IMailRenderer renderer, IMailIdentitySource identity, TimeProvider clock) : IRecordEvents
{
    public async ValueTask RecordAsync(IReadOnlyList<IDomainEvent> events, CancellationToken cancellationToken)
    {
        foreach (var seat in events.OfType<RegistrationGotSeat>())
        {
            // Changed by the same command and not saved yet: FindAsync looks among the tracked ones first.
            if (await db.Set<Registration>().FindAsync([seat.RegistrationId], cancellationToken) is { } registration)
                await QueueAsync(seat.MeetingId, MeetingNotice.Seat, [registration], cancellationToken);
        }

        foreach (var changed in events.OfType<MeetingChanged>())
            await QueueAsync(changed.Id, MeetingNotice.Changed, await SignedUpAsync(changed.Id, cancellationToken), cancellationToken);
        foreach (var cancelled in events.OfType<MeetingCancelled>())
            await QueueAsync(cancelled.Id, MeetingNotice.Cancelled, await SignedUpAsync(cancelled.Id, cancellationToken), cancellationToken);
    }

    private Task<List<Registration>> SignedUpAsync(Guid meetingId, CancellationToken cancellationToken) =>
        db.Set<Registration>().AsNoTracking()
            .Where(r => r.MeetingId == meetingId && r.State != RegistrationState.Cancelled && r.Email != string.Empty)
            .ToListAsync(cancellationToken);

    private async ValueTask QueueAsync(Guid meetingId, MeetingNotice notice, List<Registration> to, CancellationToken cancellationToken)
    {
        var meeting = await db.Set<Meeting>().FindAsync([meetingId], cancellationToken);
        if (meeting is null || meeting.StartsAt <= clock.GetUtcNow())
            return;
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
                segment.Subject, null, null, meeting.StartsAt)
            { SegmentId = segment.Id });
        }
    }

    private MeetingLetter LetterOf(Meeting meeting, MeetingNotice notice, string language) => new(
        identity.Current, language, notice, Passage.Of(meeting.Title, language), meeting.StartsAt, meeting.EndsAt, meeting.Venue.Name, meeting.Venue.Address,
        meeting.CancelReason.IsEmpty ? null : Passage.Of(meeting.CancelReason, language), MailPaths.Meeting(meeting.Id));
}
