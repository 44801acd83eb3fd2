using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>A place as residents see it: its people and services with their sources, and what goes on there.</summary>
/// <param name="Key">The place's id or the readable part of its address.</param>
public sealed record GetPlace(string Key) : IQuery<Result<PlacePage>>;

public sealed class GetPlaceHandler(ITenantDb db, ICaller caller, IMultiTenantContextAccessor<Tenant> tenants, TimeProvider clock)
    : IQueryHandler<GetPlace, Result<PlacePage>>
{
    private const int MeetingsShown = 10;

    public async ValueTask<Result<PlacePage>> Handle(GetPlace query, CancellationToken cancellationToken)
    {
        var named = Guid.TryParse(query.Key, out var id) ? db.Set<Place>().Where(p => p.Id == id) : db.Set<Place>().Where(p => p.Slug == query.Key);
        if (await named.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } place)
            return NotFound.Instance;

        var now = clock.GetUtcNow();
        var today = SwedishCalendar.DayOf(now);
        var start = tenants.MultiTenantContext.TenantInfo?.PilotStart;
        var labels = (await db.ServiceLabelsAsync(caller.Language, cancellationToken)).ToDictionary(l => l.Key, l => l.Label);
        Guid[] related = [.. place.Services.Select(s => s.AtPlaceId).Append(place.ParentId).Append(place.MergedIntoId).OfType<Guid>()];
        var links = await db.LinksToPlacesAsync(related, caller.Language, cancellationToken);
        var children = await db.Set<Place>().AsNoTracking().Where(p => p.ParentId == place.Id && p.State == PlaceState.Active)
            .OrderBy(p => p.SortKey).Select(p => new { p.Id, p.Slug, p.Name }).ToListAsync(cancellationToken);
        var dialogues = db.Set<Dialogue>().Where(d => d.OpenedAt != null && d.Places.Any(l => l.PlaceId == place.Id)).OrderByDescending(d => d.OpenedAt);
        var meetings = db.Set<Meeting>().Shown().Where(m => m.PlaceId == place.Id && m.EndsAt >= now).OrderBy(m => m.StartsAt).Take(MeetingsShown);
        return new PlacePage(
            place.Id,
            place.Slug,
            place.Name.In(caller.Language),
            place.Kind,
            place.State,
            place.EndedOn,
            place.EndReason,
            Link(place.MergedIntoId),
            Link(place.ParentId),
            place.Point,
            [.. children.Select(c => new PlaceLinkItem(c.Id, c.Slug, c.Name.In(caller.Language)))],
            [.. place.Population.OrderByDescending(p => p.Date)],
            [.. place.ServicesOn(today).Select(Line)],
            start,
            [.. place.ServiceChanges(start, today).OrderByDescending(s => s.Since).Select(Line)],
            [.. place.Services.OrderByDescending(s => s.Since).Select(Line)],
            await AssociationsOf(place.Id, cancellationToken),
            await db.DialogueItemsAsync(dialogues, caller.Language, today, cancellationToken),
            await db.MeetingItemsAsync(meetings, caller.Language, cancellationToken),
            place.Version);

        PlaceServiceLine Line(PlaceService s) => PlaceServiceLine.Of(s, labels, links);
        PlaceLinkItem? Link(Guid? to) => to is { } linked ? links.GetValueOrDefault(linked) : null;
    }

    private Task<List<PlaceAssociation>> AssociationsOf(Guid placeId, CancellationToken cancellationToken) =>
        db.Set<Association>().AsNoTracking().Where(a => a.IsActive && a.Places.Any(l => l.PlaceId == placeId))
            .OrderBy(a => a.SortKey).Select(a => new PlaceAssociation(a.Id, a.Slug, a.Name)).ToListAsync(cancellationToken);
}
