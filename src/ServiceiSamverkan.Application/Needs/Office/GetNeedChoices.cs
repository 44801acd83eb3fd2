using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>What can be chosen in a need's form.</summary>
public sealed record GetNeedChoices : IQuery<Result<NeedChoices>>;

public sealed record NeedChoices(IReadOnlyList<Choice<Guid>> PriorityAreas, IReadOnlyList<Choice<Guid>> Places, IReadOnlyList<Choice<string>> ServiceKinds);

/// <param name="Name">In the reader's language.</param>
public sealed record Choice<T>(T Value, string Name);

public sealed class GetNeedChoicesHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetNeedChoices, Result<NeedChoices>>
{
    public async ValueTask<Result<NeedChoices>> Handle(GetNeedChoices query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var programmes = db.Set<ServiceProgramme>();
        var areas = await db.Set<PriorityArea>().AsNoTracking()
            .OrderByDescending(a => programmes.Where(p => p.Id == a.ServiceProgrammeId).Select(p => p.FromYear).FirstOrDefault()).ThenBy(a => a.Number)
            .Select(a => new { a.Id, a.Name })
            .ToListAsync(cancellationToken);
        var places = await db.Set<Place>().AsNoTracking()
            .Where(p => p.State == PlaceState.Active)
            .OrderBy(p => p.SortKey)
            .Select(p => new { p.Id, p.Name })
            .ToListAsync(cancellationToken);
        var own = await db.Set<ServiceKind>().AsNoTracking().OrderBy(k => k.Key).Select(k => new { k.Key, k.Label }).ToListAsync(cancellationToken);
        return new NeedChoices(
            [.. areas.Select(a => new Choice<Guid>(a.Id, a.Name.In(language)))],
            [.. places.Select(p => new Choice<Guid>(p.Id, p.Name.In(language)))],
            [
                .. ServiceKind.BuiltIn.Select(k => new Choice<string>(k.Key, k.Name.In(language))),
                .. own.Select(k => new Choice<string>(k.Key, k.Label.In(language))),
            ]);
    }
}
