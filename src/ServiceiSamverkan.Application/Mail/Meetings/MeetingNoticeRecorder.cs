using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Tells those who are signed up when a meeting is moved or cancelled, and one who waits when a seat comes free.</summary>
public sealed class MeetingNoticeRecorder(ITenantDb db, MeetingMail mail, TimeProvider clock) : IRecordEvents
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
        if (meeting is not null && meeting.StartsAt > clock.GetUtcNow())
            await mail.QueueAsync(meeting, notice, to);
    }
}
