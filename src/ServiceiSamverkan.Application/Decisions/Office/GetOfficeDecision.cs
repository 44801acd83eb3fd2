using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions.Office;

/// <summary>What the office needs beside the public page: the version that a change is made on.</summary>
public sealed record GetOfficeDecision(Guid Id) : IQuery<Result<OfficeDecision>>;

public sealed record OfficeDecision(Guid Id, int Version, DecisionState State, DateOnly DecidedOn, DateOnly? LatestOn);

public sealed class GetOfficeDecisionHandler(ITenantDb db) : IQueryHandler<GetOfficeDecision, Result<OfficeDecision>>
{
    public async ValueTask<Result<OfficeDecision>> Handle(GetOfficeDecision query, CancellationToken cancellationToken)
    {
        var decision = await db.Set<Decision>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == query.Id, cancellationToken);
        return decision is null
            ? NotFound.Instance
            : new OfficeDecision(
                decision.Id,
                decision.Version,
                decision.State,
                decision.DecidedOn,
                decision.AppealSettledOn ?? decision.AppealedOn ?? decision.FinalOn ?? decision.AnnouncedOn ?? decision.MinutesApprovedOn);
    }
}
