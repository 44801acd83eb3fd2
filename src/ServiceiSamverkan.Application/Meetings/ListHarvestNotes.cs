using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>All notes of a café by table and round, for staff.</summary>
public sealed record ListHarvestNotes(Guid MeetingId) : IQuery<Result<IReadOnlyList<HarvestNoteItem>>>;

public sealed record HarvestNoteItem(
    Guid Id,
    int Table,
    int Round,
    string Question,
    string Text,
    HarvestNoteKind Kind,
    string Language,
    string WrittenDownBy,
    DateTimeOffset RecordedAt,
    Guid? ContributionId,
    ContributionState? ContributionState);

public sealed class ListHarvestNotesHandler(ITenantDb db) : IQueryHandler<ListHarvestNotes, Result<IReadOnlyList<HarvestNoteItem>>>
{
    public async ValueTask<Result<IReadOnlyList<HarvestNoteItem>>> Handle(ListHarvestNotes query, CancellationToken cancellationToken)
    {
        if (!await db.Set<Meeting>().AnyAsync(m => m.Id == query.MeetingId, cancellationToken))
            return NotFound.Instance;
        var notes = await db.Set<HarvestNote>().AsNoTracking().Where(n => n.MeetingId == query.MeetingId)
            .OrderBy(n => n.Table).ThenBy(n => n.Round).ThenBy(n => n.RecordedAt).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var became = await db.Set<Contribution>().AsNoTracking().Where(c => c.Harvest != null && c.Harvest.CafeSessionId == query.MeetingId)
            .Select(c => new { c.Harvest!.NoteId, c.Id, c.State }).ToDictionaryAsync(c => c.NoteId, cancellationToken);
        return notes.ConvertAll(n => new HarvestNoteItem(
            n.Id,
            n.Table,
            n.Round,
            n.Question,
            n.Text,
            n.Kind,
            n.Language,
            n.WrittenDownBy,
            n.RecordedAt,
            became.GetValueOrDefault(n.Id)?.Id,
            became.GetValueOrDefault(n.Id)?.State));
    }
}
