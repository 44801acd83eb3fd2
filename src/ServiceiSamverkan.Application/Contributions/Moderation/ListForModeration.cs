using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Contributions in one state, the one that has waited longest first; the queue is those that are received.</summary>
public sealed record ListForModeration(PageRequest Page, ContributionState State = ContributionState.Received, Guid? DialogueId = null)
    : IQuery<Result<ModerationList>>;

/// <param name="Total">All in that state, not only those of the page.</param>
/// <param name="Overdue">Of them, how many have waited longer than promised.</param>
public sealed record ModerationList(IReadOnlyList<ModerationItem> Items, string? NextCursor, int Total, int Overdue);

public sealed class ListForModerationHandler(ITenantDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListForModeration, Result<ModerationList>>
{
    public async ValueTask<Result<ModerationList>> Handle(ListForModeration query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var wanted = db.Set<Contribution>().AsNoTracking().Where(c => c.State == query.State);
        if (query.DialogueId is { } dialogue)
            wanted = wanted.Where(c => c.DialogueId == dialogue);
        var total = await wanted.CountAsync(cancellationToken);
        var overdue = query.State == ContributionState.Received ? await wanted.CountAsync(c => c.ModerateBy < today, cancellationToken) : 0;
        if (after.Value is { At: var at, Id: var id })
            wanted = wanted.Where(c => c.ReceivedAt >= at && (c.ReceivedAt > at || c.Id > id));

        var rows = await (
            from c in wanted.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id)
            from d in db.Set<Dialogue>().Where(d => d.Id == c.DialogueId).DefaultIfEmpty()
            from p in db.Set<Place>().Where(p => p.Id == c.PlaceId).DefaultIfEmpty()
            select new { c.Id, c.Version, c.State, Text = c.MaskedText ?? c.CorrectedText ?? c.Text, c.Language, c.Channel, c.IsLate, c.ReceivedAt, c.ModerateBy, DialogueTitle = d!.Title, PlaceName = p!.Name })
            .Take(query.Page.Size + 1).ToListAsync(cancellationToken);
        var items = rows.ConvertAll(c => new ModerationItem(
            c.Id,
            c.Version,
            c.State,
            c.Text,
            c.Language,
            c.Channel,
            c.IsLate,
            c.ReceivedAt,
            c.ModerateBy,
            c.State == ContributionState.Received && c.ModerateBy < today,
            c.DialogueTitle?.In(caller.Language),
            c.PlaceName?.In(caller.Language),
            PersonalDataSigns.In(c.Text)));
        var page = query.Page.Of(items, item => new Cursor(item.ReceivedAt, item.Id));
        return new ModerationList(page.Items, page.NextCursor, total, overdue);
    }
}
