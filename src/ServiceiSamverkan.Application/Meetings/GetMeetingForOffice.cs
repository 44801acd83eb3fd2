using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>A meeting with everything that staff plans, in all languages.</summary>
public sealed record GetMeetingForOffice(Guid Id) : IQuery<Result<MeetingForOffice>>;

/// <param name="CafeCode">The café's own follow-up code as it is printed, when a note has been taken.</param>
/// <param name="Notes">How many harvest notes there are.</param>
public sealed record MeetingForOffice(
    Guid Id,
    MeetingDetails Details,
    int? Capacity,
    int SeatsTaken,
    MeetingState State,
    DateOnly? HeldOn,
    DateOnly? ReportDueOn,
    bool IsReportOverdue,
    LocalizedText Report,
    LocalizedText CancelReason,
    string? CafeCode,
    int Notes,
    int Version);

public sealed class GetMeetingForOfficeHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<GetMeetingForOffice, Result<MeetingForOffice>>
{
    public async ValueTask<Result<MeetingForOffice>> Handle(GetMeetingForOffice query, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == query.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var list = await db.Set<RegistrationList>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == meeting.Id, cancellationToken);
        return new MeetingForOffice(
            meeting.Id,
            meeting.Details(),
            list?.Capacity,
            list?.SeatsTaken ?? 0,
            meeting.State,
            meeting.HeldOn,
            meeting.ReportDueOn,
            meeting.IsReportOverdue(SwedishCalendar.DayOf(clock.GetUtcNow())),
            meeting.Report,
            meeting.CancelReason,
            meeting.CafeCode?.ToString(),
            await db.Set<HarvestNote>().CountAsync(n => n.MeetingId == meeting.Id, cancellationToken),
            meeting.Version);
    }
}
