using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Handovers;

public sealed record HandoverAnswered(Guid HandoverId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.HandoverAnswered;

    public Guid SubjectId => HandoverId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}
