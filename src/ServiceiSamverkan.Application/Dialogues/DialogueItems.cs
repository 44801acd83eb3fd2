using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Reads dialogues as residents' lists show them.</summary>
public static class DialogueItems
{
    /// <param name="db">Of the tenant.</param>
    /// <param name="dialogues">Opened ones only, in the order of the list.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="today">Decides what is open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<DialogueItem[]> DialogueItemsAsync(
        this ITenantDb db, IQueryable<Dialogue> dialogues, string language, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await dialogues.AsNoTracking()
            .Select(d => new
            {
                d.Id,
                d.Slug,
                d.Title,
                d.Summary,
                d.State,
                d.OpenedAt,
                d.PausedAt,
                d.AnsweredAt,
                d.OpensOn,
                d.ClosesOn,
                Places = d.Places.Select(p => p.PlaceId).ToList(),
            })
            .ToListAsync(cancellationToken);
        var places = await db.LinksToPlacesAsync(rows.SelectMany(r => r.Places), language, cancellationToken);
        return
        [
            .. rows.Select(d => new DialogueItem(
                d.Id,
                d.Slug,
                d.Title.In(language),
                d.Summary.In(language),
                d.State,
                new DialogueCalendar(d.State, d.OpenedAt is not null, d.PausedAt is not null, d.AnsweredAt is not null, d.OpensOn, d.ClosesOn)
                    .PublicState(today) ?? PublicDialogueState.Planned,
                d.OpensOn,
                d.ClosesOn,
                [.. d.Places.Select(p => places.GetValueOrDefault(p)).OfType<PlaceLinkItem>().Select(p => new DialoguePlace(p.Id, p.Name))])),
        ];
    }
}
