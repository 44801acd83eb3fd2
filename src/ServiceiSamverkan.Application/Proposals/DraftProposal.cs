using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

public sealed record DraftProposal(LocalizedText Title, LocalizedText Text, Guid BodyId, IReadOnlyList<Guid> NeedIds)
    : ICommand<Result<Created>>, IProposalInput, ILeavesPublicPages;

public sealed class DraftProposalHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<DraftProposal, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(DraftProposal command, CancellationToken cancellationToken)
    {
        var details = await command.ToDetailsAsync(db, cancellationToken);
        if (details.Error is { } missing)
            return missing;
        var drafted = Proposal.Create(ids.Next(), details.Value, clock.GetUtcNow());
        if (drafted.Error is { } error)
            return error;
        db.Set<Proposal>().Add(drafted.Value);
        return new Created(drafted.Value.Id);
    }
}
