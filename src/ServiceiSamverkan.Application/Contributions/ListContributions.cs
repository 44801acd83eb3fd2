using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The published ones, newest first.</summary>
public sealed record ListContributions(PageRequest Page, Guid? DialogueId = null, Guid? PlaceId = null) : IQuery<Result<Page<ContributionItem>>>;

public sealed class ListContributionsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListContributions, Result<Page<ContributionItem>>>
{
    public async ValueTask<Result<Page<ContributionItem>>> Handle(ListContributions query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var rows = await Lean(Wanted(query, after.Value)).Take(query.Page.Size + 1).ToListAsync(cancellationToken);
        var items = rows.ConvertAll(row => row.Item(caller.Language));
        return query.Page.Of(items, item => new Cursor(item.ReceivedAt, item.Id));
    }

    private IQueryable<Contribution> Wanted(ListContributions query, Cursor? after)
    {
        var wanted = db.Set<Contribution>().AsNoTracking().Where(c => c.State == ContributionState.Published);
        if (query.DialogueId is { } dialogue)
            wanted = wanted.Where(c => c.DialogueId == dialogue);
        if (query.PlaceId is { } place)
            wanted = wanted.Where(c => c.PlaceId == place);

        // The first condition is what the index is searched by; the second orders those of the same instant.
        if (after is { At: var at, Id: var id })
            wanted = wanted.Where(c => c.ReceivedAt <= at && (c.ReceivedAt < at || c.Id < id));
        return wanted;
    }

    /// <summary>By hand and nothing more than is shown: this is the list that is read most.</summary>
    private IQueryable<Row> Lean(IQueryable<Contribution> wanted) =>
        from c in wanted.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id)
        from place in db.Set<Place>().Where(p => p.Id == c.PlaceId).DefaultIfEmpty()
        from author in db.Set<Contributor>().Where(a => a.ContributionId == c.Id && a.ShowsName).DefaultIfEmpty()
        select new Row(
            c.Id,
            c.DialogueId,
            c.MaskedText ?? c.CorrectedText ?? c.Text,
            c.Language,
            c.Channel,
            c.ReceivedAt,
            c.PlaceId,
            place!.Name,
            author!.Name,
            db.Set<Support>().Count(s => s.ContributionId == c.Id),
            c.AnsweredAt != null || c.WaivedAt != null);

    private sealed record Row(
        Guid Id,
        Guid? DialogueId,
        string Text,
        string Language,
        Channel Channel,
        DateTimeOffset ReceivedAt,
        Guid? PlaceId,
        LocalizedText? PlaceName,
        string? Author,
        int SupportCount,
        bool IsAnswered)
    {
        public ContributionItem Item(string language) => new(
            Id,
            DialogueId,
            Text,
            Language,
            Channel,
            ReceivedAt,
            PlaceId is { } place && PlaceName is not null ? new(place, PlaceName.In(language)) : null,
            Author,
            SupportCount,
            IsAnswered);
    }
}
