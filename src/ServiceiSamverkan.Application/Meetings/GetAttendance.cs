using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>How many came to a meeting, by the ways in which it is known; nobody is named.</summary>
public sealed record GetAttendance(Guid MeetingId) : IQuery<Result<AttendanceSummary>>;

/// <param name="Addresses">Persons known by a confirmed address.</param>
/// <param name="Tokens">Persons known by a token from the room.</param>
/// <param name="Heads">Counted heads; null when nobody counted.</param>
/// <param name="Places">Where the persons live, as far as told.</param>
public sealed record AttendanceSummary(int Addresses, int Tokens, int? Heads, IReadOnlyList<AttendancePlace> Places);

public sealed record AttendancePlace(PlaceLinkItem Place, int Persons);

public sealed class GetAttendanceHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetAttendance, Result<AttendanceSummary>>
{
    public async ValueTask<Result<AttendanceSummary>> Handle(GetAttendance query, CancellationToken cancellationToken)
    {
        if (!await db.Set<Meeting>().AnyAsync(m => m.Id == query.MeetingId, cancellationToken))
            return NotFound.Instance;
        var rows = await db.Set<Attendance>().AsNoTracking().Where(a => a.MeetingId == query.MeetingId)
            .Select(a => new { a.Kind, a.Count, a.PlaceId }).ToListAsync(cancellationToken);
        var places = await db.LinksToPlacesAsync(rows.Select(r => r.PlaceId).OfType<Guid>(), caller.Language, cancellationToken);
        return new AttendanceSummary(
            rows.Count(r => r.Kind == AttendanceKind.ConfirmedAddress),
            rows.Count(r => r.Kind == AttendanceKind.Token),
            rows.SingleOrDefault(r => r.Kind == AttendanceKind.HeadCount)?.Count,
            [.. places.Values.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new AttendancePlace(p, rows.Count(r => r.PlaceId == p.Id)))]);
    }
}
