using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Feedbacks;

/// <param name="ByEmail">The recipients who asked to be answered by e-mail: each is owed one.</param>
public sealed record FeedbackPublished(Guid FeedbackId, FeedbackKind Feedback, Concern Concern, IReadOnlyList<Guid> ByEmail) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.FeedbackPublished;

    public Guid SubjectId => FeedbackId;

    public Guid? DialogueId => Concern.DialogueId;

    public IReadOnlyList<Guid> PlaceIds => Concern.PlaceIds;
}
