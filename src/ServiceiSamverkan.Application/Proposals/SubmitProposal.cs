using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>Hands it in to the body that is to decide; from now on residents can read it.</summary>
public sealed record SubmitProposal(Guid Id, int? Version, DateOnly On) : ICommand<Result>;

public sealed class SubmitProposalHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<SubmitProposal, Result>
{
    public async ValueTask<Result> Handle(SubmitProposal command, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken);
        if (proposal is null)
            return NotFound.Instance;
        if (proposal.CheckVersion(command.Version) is { } stale)
            return stale;
        var needIds = proposal.Needs.Select(n => n.NeedId).ToList();
        var needs = await db.Set<Need>().AsNoTracking().Where(n => needIds.Contains(n.Id)).ToListAsync(cancellationToken);
        return proposal.Submit(command.On, Concern.Of(needs), clock.GetUtcNow());
    }
}
