using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Those who wait for a seat.</summary>
internal static class WaitingList
{
    /// <summary>First come first; tracked, so that they can be given a seat.</summary>
    public static Task<List<Registration>> WaitingAsync(this ITenantDb db, Guid meetingId, CancellationToken cancellationToken) =>
        db.Set<Registration>().Where(r => r.MeetingId == meetingId && r.State == RegistrationState.Waiting)
            .OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
}
