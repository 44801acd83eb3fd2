using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Proposals;

public sealed record ProposalSubmitted(Guid ProposalId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.ProposalSubmitted;

    public Guid SubjectId => ProposalId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}
