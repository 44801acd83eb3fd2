using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Meetings that are over and not noted as held, and reports that are owed.</summary>
public sealed class MeetingTasks(ITenantDb db, TimeProvider clock) : IOfficeTasks
{
    public string Permission => Access.Permission.LeadDialogues;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await db.Set<Meeting>().AsNoTracking()
            .Where(m => (m.State == MeetingState.Announced && m.EndsAt < now) || m.State == MeetingState.Held)
            .Select(m => new { m.Id, m.Title, m.State, m.StartsAt, m.HeldOn }).ToListAsync(cancellationToken);
        return rows.ConvertAll(m => m.State == MeetingState.Held
            ? new OfficeTask("MeetingReport", [], m.Title.In(reader.Language), m.HeldOn?.AddDays(Meeting.ReportDays), $"/kontoret/traffar/{m.Id}/rapport")
            : new OfficeTask("MeetingHeld", [], m.Title.In(reader.Language), SwedishCalendar.DayOf(m.StartsAt), $"/kontoret/traffar/{m.Id}"));
    }
}
