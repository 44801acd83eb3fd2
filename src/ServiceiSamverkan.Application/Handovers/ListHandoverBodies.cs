using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Application.Handovers;

/// <summary>The authorities that something can be handed over to.</summary>
public sealed record ListHandoverBodies : IQuery<Result<IReadOnlyList<ThingLink>>>;

public sealed class ListHandoverBodiesHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListHandoverBodies, Result<IReadOnlyList<ThingLink>>>
{
    public async ValueTask<Result<IReadOnlyList<ThingLink>>> Handle(ListHandoverBodies query, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ExternalBody>().AsNoTracking().Select(b => new { b.Id, b.Name }).ToListAsync(cancellationToken);
        return rows.ConvertAll(b => Needs.Reading.NeedReading.LinkTo(b.Name, b.Id, caller.Language));
    }
}
