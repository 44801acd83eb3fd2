using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>Answers that built on a decision which has been annulled.</summary>
public sealed class CorrectionTasks(ITenantDb db) : IOfficeTasks
{
    public string Permission => Access.Permission.Synthesise;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Feedback>().AsNoTracking().Where(f => f.CorrectionDueSince != null && f.CorrectedById == null)
            .Select(f => new { f.Id, f.Text.Happens, f.CorrectionDueSince }).ToListAsync(cancellationToken);
        return rows.ConvertAll(f => new OfficeTask("CorrectAnswer", [], f.Happens.In(reader.Language), SwedishCalendar.DayOf(f.CorrectionDueSince!.Value), $"/kontoret/aterkoppling/{f.Id}"));
    }
}
