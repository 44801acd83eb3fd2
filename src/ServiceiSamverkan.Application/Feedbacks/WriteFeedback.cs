using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>Begins an answer to a contribution, or to all behind a need or a dialogue.</summary>
public sealed record WriteFeedback(
    FeedbackSubjectKind SubjectKind,
    Guid SubjectId,
    FeedbackKind Kind,
    LocalizedText Heard,
    LocalizedText Happens,
    LocalizedText Why,
    LocalizedText Next,
    DateOnly? NextWordOn,
    IReadOnlyList<Guid> DecisionIds) : ICommand<Result<Created>>, IFeedbackInput, ILeavesPublicPages;

public sealed class WriteFeedbackHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<WriteFeedback, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(WriteFeedback command, CancellationToken cancellationToken)
    {
        var subject = new FeedbackSubject(command.SubjectKind, command.SubjectId);
        if ((await db.CheckAnswerableAsync(subject, cancellationToken) ?? await db.CheckDecisionsAsync(command.DecisionIds, cancellationToken)) is { } refused)
            return refused;
        var written = Feedback.Write(ids.Next(), subject, command.ToDetails(), clock.GetUtcNow());
        if (written.Error is { } error)
            return error;
        db.Set<Feedback>().Add(written.Value);
        return new Created(written.Value.Id);
    }
}
