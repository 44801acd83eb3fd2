namespace ServiceiSamverkan.Domain.Needs;

public sealed record NeedConfirmed(Guid NeedId, Concern Concern) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.NeedConfirmed;

    public Guid SubjectId => NeedId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}
