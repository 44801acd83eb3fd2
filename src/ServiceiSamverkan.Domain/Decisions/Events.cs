using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Decisions;

public sealed record DecisionRecorded(Guid DecisionId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.DecisionAnnounced;

    public Guid SubjectId => DecisionId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}

/// <summary>Answers that built on it have to be corrected.</summary>
public sealed record DecisionAnnulled(Guid DecisionId) : IDomainEvent;
