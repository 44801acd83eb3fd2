using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>
/// The municipality's service plan. Nobody writes it: it is what stands of each kind of service, what has changed, which needs
/// point at it, and what was decided and promised about them.
/// </summary>
public sealed record GetServicePlan : IQuery<Result<ServicePlan>>;

/// <param name="AsOf">Today.</param>
/// <param name="Since">The first day of the pilot, from which changes count; null when all do.</param>
/// <param name="Parts">Of each kind that stands somewhere or that a need points at.</param>
public sealed record ServicePlan(DateOnly AsOf, DateOnly? Since, IReadOnlyList<ServicePlanPart> Parts);

/// <param name="Kind">The kind's key.</param>
/// <param name="Standing">Of each place that is open, how it stands today.</param>
/// <param name="Changes">Where it came to stand otherwise than before, latest first.</param>
/// <param name="Needs">Confirmed, those that most have spoken of first.</param>
/// <param name="Decisions">On the needs, latest first.</param>
/// <param name="Commitments">For the needs, the nearest due first; none that was called off.</param>
public sealed record ServicePlanPart(
    string Kind,
    string Label,
    IReadOnlyList<PlacedService> Standing,
    IReadOnlyList<PlacedService> Changes,
    IReadOnlyList<NeedItem> Needs,
    IReadOnlyList<DecisionItem> Decisions,
    IReadOnlyList<CommitmentItem> Commitments);

/// <summary>How a service stands at a place.</summary>
public sealed record PlacedService(PlaceLinkItem Place, PlaceServiceLine Service);

public sealed class GetServicePlanHandler(ITenantDb db, ICaller caller, IMultiTenantContextAccessor<Tenant> tenants, TimeProvider clock)
    : IQueryHandler<GetServicePlan, Result<ServicePlan>>
{
    public async ValueTask<Result<ServicePlan>> Handle(GetServicePlan query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var since = tenants.MultiTenantContext.TenantInfo?.PilotStart;
        var places = await db.Set<Place>().AsNoTracking().Where(p => p.State == PlaceState.Active).OrderBy(p => p.SortKey).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var kinds = await db.ServiceLabelsAsync(caller.Language, cancellationToken);
        var labels = kinds.ToDictionary(k => k.Key, k => k.Label);
        var links = await db.LinksToPlacesAsync(places.SelectMany(p => p.Services).Select(s => s.AtPlaceId).OfType<Guid>(), caller.Language, cancellationToken);
        var standing = places.SelectMany(place => place.ServicesOn(today).Select(service => Placed(place, service))).ToLookup(s => s.Service.Kind);
        var changes = places.SelectMany(place => place.ServiceChanges(since, today).Select(service => Placed(place, service))).ToLookup(s => s.Service.Kind);
        var needs = await db.PublicNeeds().Where(n => n.State == NeedState.Confirmed && n.ServiceKind != null)
            .Select(n => new { n.Id, n.ServiceKind }).ToListAsync(cancellationToken);
        var pointing = needs.ToLookup(n => n.ServiceKind!, n => n.Id);
        var parts = new List<ServicePlanPart>();
        foreach (var kind in kinds.Where(k => standing.Contains(k.Key) || pointing.Contains(k.Key)))
            parts.Add(await PartAsync(kind, [.. standing[kind.Key]], [.. changes[kind.Key].OrderByDescending(c => c.Service.Since)], [.. pointing[kind.Key]], today, cancellationToken));
        return new ServicePlan(today, since, parts);

        PlacedService Placed(Place place, PlaceService service) =>
            new(new(place.Id, place.Slug, place.Name.In(caller.Language)), PlaceServiceLine.Of(service, labels, links));
    }

    private async ValueTask<ServicePlanPart> PartAsync(
        ServiceKindItem kind, IReadOnlyList<PlacedService> standing, IReadOnlyList<PlacedService> changes, List<Guid> needs, DateOnly today, CancellationToken cancellationToken)
    {
        if (needs.Count == 0)
            return new(kind.Key, kind.Label, standing, changes, [], [], []);
        var language = caller.Language;
        return new(
            kind.Key, kind.Label, standing, changes,
            await db.PublicNeeds().Where(n => needs.Contains(n.Id)).OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id).ReadAsync(db, language, cancellationToken),
            await db.DecisionsOf(needs).OrderByDescending(d => d.RecordedAt).ThenBy(d => d.Id).ReadAsync(db, language, cancellationToken),
            await db.CommitmentsOf(needs).Where(c => c.State != CommitmentState.Cancelled).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ReadAsync(language, today, cancellationToken));
    }
}
