using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The published ones, newest first.</summary>
public sealed record ListContributions(PageRequest Page, Guid? DialogueId = null, Guid? PlaceId = null) : IQuery<Result<Page<ContributionItem>>>;

public sealed class ListContributionsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListContributions, Result<Page<ContributionItem>>>
{
    /// <summary>Later than any: the first page begins after it.</summary>
    private static readonly Cursor Start = new(new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero), Guid.AllBitsSet);

    /// <summary>By hand and nothing more than is shown: this is the list that is read most.</summary>
    private static readonly KeptQuery<Func<DbContext, Guid?, Guid?, DateTimeOffset, Guid, int, IAsyncEnumerable<Row>>> Lean = new(() =>
        EF.CompileAsyncQuery((DbContext context, Guid? dialogue, Guid? place, DateTimeOffset at, Guid id, int count) => (
            from c in context.Set<Contribution>().AsNoTracking()
            where c.State == ContributionState.Published
                && (dialogue == null || c.DialogueId == dialogue)
                && (place == null || c.PlaceId == place)

                // The first condition is what the index is searched by; the second orders those of the same instant.
                && c.ReceivedAt <= at && (c.ReceivedAt < at || c.Id < id)
            orderby c.ReceivedAt descending, c.Id descending
            from p in context.Set<Place>().Where(p => p.Id == c.PlaceId).DefaultIfEmpty()
            from author in context.Set<Contributor>().Where(a => a.ContributionId == c.Id && a.ShowsName).DefaultIfEmpty()
            select new Row(
                c.Id,
                c.DialogueId,
                c.MaskedText ?? c.CorrectedText ?? c.Text,
                c.Language,
                c.Channel,
                c.ReceivedAt,
                c.PlaceId,
                p!.Name,
                author!.Name,
                context.Set<Support>().Count(s => s.ContributionId == c.Id),
                c.AnsweredAt != null || c.WaivedAt != null)).Take(count)));

    public async ValueTask<Result<Page<ContributionItem>>> Handle(ListContributions query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var (at, id) = after.Value ?? Start;
        var (lean, context) = Lean.On(db.Set<Contribution>());
        List<ContributionItem> items = [];
        await foreach (var row in lean(context, query.DialogueId, query.PlaceId, at, id, query.Page.Size + 1).WithCancellation(cancellationToken))
            items.Add(row.Item(caller.Language));
        return query.Page.Of(items, item => new Cursor(item.ReceivedAt, item.Id));
    }

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
