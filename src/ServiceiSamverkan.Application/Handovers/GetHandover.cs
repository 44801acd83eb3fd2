using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

public sealed record GetHandover(Guid Id) : IQuery<Result<HandoverItem>>;

public sealed class GetHandoverHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetHandover, Result<HandoverItem>>
{
    public async ValueTask<Result<HandoverItem>> Handle(GetHandover query, CancellationToken cancellationToken)
    {
        var handover = await db.Set<Handover>().AsNoTracking().SingleOrDefaultAsync(h => h.Id == query.Id, cancellationToken);
        return handover is null ? NotFound.Instance : (await db.ItemsOfAsync([handover], caller.Language, clock, cancellationToken))[0];
    }
}
