using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

public sealed record WithdrawProposal(Guid Id, int? Version, string Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason;
}

public sealed class WithdrawProposalHandler(ITenantDb db) : ICommandHandler<WithdrawProposal, Result>
{
    public async ValueTask<Result> Handle(WithdrawProposal command, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken);
        if (proposal is null)
            return NotFound.Instance;
        return proposal.CheckVersion(command.Version) is { } stale ? stale : proposal.Withdraw(command.Reason);
    }
}
