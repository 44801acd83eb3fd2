using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>An association as residents see it, with the dialogues that it holds together with the municipality.</summary>
/// <param name="Key">The association's id or the readable part of its address.</param>
public sealed record GetAssociation(string Key) : IQuery<Result<AssociationPage>>;

public sealed record AssociationPage(
    Guid Id, string Slug, string Name, string? Website, bool IsActive, IReadOnlyList<PlaceLinkItem> Places, IReadOnlyList<DialogueItem> Dialogues);

public sealed class GetAssociationHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetAssociation, Result<AssociationPage>>
{
    public async ValueTask<Result<AssociationPage>> Handle(GetAssociation query, CancellationToken cancellationToken)
    {
        var named = Guid.TryParse(query.Key, out var id)
            ? db.Set<Association>().Where(a => a.Id == id)
            : db.Set<Association>().Where(a => a.Slug == query.Key);
        if (await named.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } association)
            return NotFound.Instance;
        var places = await db.LinksToPlacesAsync(association.Places.Select(p => p.PlaceId), caller.Language, cancellationToken);
        var dialogues = db.Set<Dialogue>().Where(d => d.OpenedAt != null && d.Associations.Any(a => a.AssociationId == association.Id))
            .OrderByDescending(d => d.OpenedAt);
        return new AssociationPage(
            association.Id,
            association.Slug,
            association.Name,
            association.Website,
            association.IsActive,
            [.. places.Values],
            await db.DialogueItemsAsync(dialogues, caller.Language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken));
    }
}
