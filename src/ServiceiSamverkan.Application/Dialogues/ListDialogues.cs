using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>The dialogues that residents see, latest opened first.</summary>
/// <param name="PlaceId">Only those about this place, or about the whole municipality.</param>
/// <param name="State">Only those in this public state today.</param>
public sealed record ListDialogues(PageRequest Page, Guid? PlaceId = null, PublicDialogueState? State = null) : IQuery<Result<Page<DialogueItem>>>;

public sealed class ListDialoguesHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ListDialogues, Result<Page<DialogueItem>>>
{
    public async ValueTask<Result<Page<DialogueItem>>> Handle(ListDialogues query, CancellationToken cancellationToken)
    {
        if (query.Page.After() is { Error: { } error })
            return error;
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var dialogues = db.Set<Dialogue>().Where(d => d.OpenedAt != null);
        if (query.PlaceId is { } place)
            dialogues = dialogues.Where(d => !d.Places.Any() || d.Places.Any(l => l.PlaceId == place));
        if (query.State is { } state)
            dialogues = dialogues.Where(PublicStates.Are(state, today));
        if (query.Page.After().Value is { } after)
            dialogues = dialogues.Where(d => d.OpenedAt < after.At || (d.OpenedAt == after.At && d.Id < after.Id));

        var ordered = dialogues.OrderByDescending(d => d.OpenedAt).ThenByDescending(d => d.Id).Take(query.Page.Size + 1);
        var items = await db.DialogueItemsAsync(ordered, caller.Language, today, cancellationToken);
        var opened = items.Length > query.Page.Size ? await OpenedAt(items[query.Page.Size - 1].Id, cancellationToken) : default;
        return query.Page.Of(items, last => new Cursor(opened, last.Id));
    }

    private async Task<DateTimeOffset> OpenedAt(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Dialogue>().Where(d => d.Id == id).Select(d => d.OpenedAt!.Value).SingleAsync(cancellationToken);
}
