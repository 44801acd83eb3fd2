using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

public sealed record ChangeProposal(Guid Id, int? Version, LocalizedText Title, LocalizedText Text, Guid BodyId, IReadOnlyList<Guid> NeedIds)
    : ICommand<Result>, IProposalInput, ILeavesPublicPages;

public sealed class ChangeProposalHandler(ITenantDb db) : ICommandHandler<ChangeProposal, Result>
{
    public async ValueTask<Result> Handle(ChangeProposal command, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken);
        if (proposal is null)
            return NotFound.Instance;
        if (proposal.CheckVersion(command.Version) is { } stale)
            return stale;
        var details = await command.ToDetailsAsync(db, cancellationToken);
        return details.Error is { } missing ? missing : proposal.Change(details.Value);
    }
}
