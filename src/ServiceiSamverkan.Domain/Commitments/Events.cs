using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Commitments;

public sealed record CommitmentMade(Guid CommitmentId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.CommitmentMade;

    public Guid SubjectId => CommitmentId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}

/// <summary>Progress was told, its date was moved, or it was done or cancelled.</summary>
public sealed record CommitmentChanged(Guid CommitmentId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.CommitmentChanged;

    public Guid SubjectId => CommitmentId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}
