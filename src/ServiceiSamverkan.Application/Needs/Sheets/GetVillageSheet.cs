using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs.Sheets;

/// <summary>The byablad of a place: what was said, what happens, when the next word comes. For its notice board.</summary>
/// <param name="Key">The place's slug or id.</param>
public sealed record GetVillageSheet(string Key) : IQuery<Result<VillageSheet>>;

/// <param name="NextWords">The days on which dialogues about the place promise a word, the nearest first.</param>
public sealed record VillageSheet(
    string Slug,
    string Place,
    IReadOnlyList<NeedItem> Needs,
    IReadOnlyList<FeedbackItem> Answers,
    IReadOnlyList<DecisionItem> Decisions,
    IReadOnlyList<CommitmentItem> Commitments,
    IReadOnlyList<NextWord> NextWords);

public sealed record NextWord(string Dialogue, DateOnly On);

public sealed class GetVillageSheetHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetVillageSheet, Result<VillageSheet>>
{
    /// <summary>One sheet of paper holds no more.</summary>
    private const int MaxOfEach = 6;

    public async ValueTask<Result<VillageSheet>> Handle(GetVillageSheet query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        Guid? id = Guid.TryParse(query.Key, out var parsed) ? parsed : null;
        var place = await db.Set<Place>().AsNoTracking().Where(p => p.Id == id || p.Slug == query.Key).Select(p => new { p.Id, p.Slug, p.Name }).SingleOrDefaultAsync(cancellationToken);
        if (place is null)
            return NotFound.Instance;
        var needs = await db.PublicNeeds()
            .Where(n => n.State == NeedState.Confirmed && n.Places.Any(p => p.PlaceId == place.Id))
            .OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id)
            .Take(MaxOfEach)
            .ReadAsync(db, language, cancellationToken);
        List<Guid> ids = [.. needs.Select(n => n.Id)];
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        return new VillageSheet(
            place.Slug,
            place.Name.In(language),
            needs,
            await db.AnswersOf(ids).Where(f => f.CorrectedById == null && f.CorrectionDueSince == null)
                .OrderByDescending(f => f.PublishedAt).ThenBy(f => f.Id).Take(MaxOfEach).ReadAsync(db, language, cancellationToken),
            await db.DecisionsOf(ids).OrderByDescending(d => d.RecordedAt).ThenBy(d => d.Id).Take(MaxOfEach).ReadAsync(db, language, cancellationToken),
            await db.CommitmentsOf(ids).Where(c => c.State != CommitmentState.Cancelled)
                .OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(MaxOfEach).ReadAsync(language, today, cancellationToken),
            await NextWordsAsync(place.Id, language, cancellationToken));
    }

    private async ValueTask<IReadOnlyList<NextWord>> NextWordsAsync(Guid placeId, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.OpenedAt != null && d.AnsweredAt == null && d.Places.Any(p => p.PlaceId == placeId))
            .Select(d => new { d.Title, d.NextWordOn, d.FeedbackOn })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               let due = row.NextWordOn ?? row.FeedbackOn
               where due is not null
               orderby due
               select new NextWord(row.Title.In(language), due.Value),
        ];
    }
}
