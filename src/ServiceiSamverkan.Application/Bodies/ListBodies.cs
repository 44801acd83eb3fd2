using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Bodies;

/// <summary>Boards that decide, units that answer for personal data, and authorities outside the municipality; by name.</summary>
public sealed record ListBodies : IQuery<Result<BodiesPage>>;

public sealed record BodiesPage(
    IReadOnlyList<DecisionBodyItem> DecisionBodies, IReadOnlyList<ControllerUnitItem> ControllerUnits, IReadOnlyList<ExternalBodyItem> ExternalBodies);

/// <param name="Label">The name in the reader's language.</param>
public sealed record DecisionBodyItem(Guid Id, LocalizedText Name, string Label, string Abbreviation, Guid? ControllerUnitId, int Version);

public sealed record ControllerUnitItem(Guid Id, LocalizedText Name, string Label, string Email, int Version);

public sealed record ExternalBodyItem(Guid Id, LocalizedText Name, string Label, string Email, string? Website, int Version);

public sealed class ListBodiesHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListBodies, Result<BodiesPage>>
{
    public async ValueTask<Result<BodiesPage>> Handle(ListBodies query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var boards = await db.Set<DecisionBody>().AsNoTracking().OrderBy(b => b.Abbreviation)
            .Select(b => new DecisionBodyItem(b.Id, b.Name, b.Name.In(language), b.Abbreviation, b.ControllerUnitId, b.Version)).ToListAsync(cancellationToken);
        var units = await db.Set<ControllerUnit>().AsNoTracking().OrderBy(u => u.Id)
            .Select(u => new ControllerUnitItem(u.Id, u.Name, u.Name.In(language), u.Email, u.Version)).ToListAsync(cancellationToken);
        var others = await db.Set<ExternalBody>().AsNoTracking().OrderBy(b => b.Id)
            .Select(b => new ExternalBodyItem(b.Id, b.Name, b.Name.In(language), b.Email, b.Website, b.Version)).ToListAsync(cancellationToken);
        return new BodiesPage(boards, units, others);
    }
}
