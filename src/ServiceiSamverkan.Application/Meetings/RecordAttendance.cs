using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Notes who or how many came, in one of three ways. One person is counted once; a new head count takes the old one's place.</summary>
/// <param name="Key">The address, or the token handed out in the room; not for heads.</param>
/// <param name="Count">Heads; not for a person.</param>
public sealed record RecordAttendance(Guid MeetingId, AttendanceKind Kind, string? Key, int? Count, Guid? PlaceId) : ICommand<Result>, ILeavesPublicPages;

public sealed class RecordAttendanceHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<RecordAttendance, Result>
{
    public async ValueTask<Result> Handle(RecordAttendance command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == command.MeetingId, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        if (meeting.CheckBegun(now) is { Error: { } tooEarly })
            return tooEarly;
        if (command.PlaceId is { } place && await db.CheckPlacesAsync([place], cancellationToken) is { } unknown)
            return unknown;

        var made = Make(command, now);
        if (made.Error is { } error)
            return error;
        var attendance = made.Value;
        var before = await db.Set<Attendance>()
            .SingleOrDefaultAsync(a => a.MeetingId == meeting.Id && a.Kind == attendance.Kind && a.Key == attendance.Key, cancellationToken);
        if (before is null)
            db.Set<Attendance>().Add(attendance);
        return before is { Kind: AttendanceKind.HeadCount } ? before.Recount(attendance.Count) : Result.Ok;
    }

    private Result<Attendance> Make(RecordAttendance command, DateTimeOffset now) => command.Kind switch
    {
        AttendanceKind.ConfirmedAddress => Attendance.OfAddress(ids.Next(), command.MeetingId, command.Key.AsLine(), command.PlaceId, now),
        AttendanceKind.Token => Attendance.OfToken(ids.Next(), command.MeetingId, command.Key.AsLine(), command.PlaceId, now),
        AttendanceKind.HeadCount => Attendance.OfHeads(ids.Next(), command.MeetingId, command.Count ?? -1, now),
    };
}
