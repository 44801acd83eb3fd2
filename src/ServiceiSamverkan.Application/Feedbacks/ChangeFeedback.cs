using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

public sealed record ChangeFeedback(
    Guid Id,
    int? Version,
    FeedbackKind Kind,
    LocalizedText Heard,
    LocalizedText Happens,
    LocalizedText Why,
    LocalizedText Next,
    DateOnly? NextWordOn,
    IReadOnlyList<Guid> DecisionIds) : ICommand<Result>, IFeedbackInput, ILeavesPublicPages;

public sealed class ChangeFeedbackHandler(ITenantDb db) : ICommandHandler<ChangeFeedback, Result>
{
    public async ValueTask<Result> Handle(ChangeFeedback command, CancellationToken cancellationToken)
    {
        var feedback = await db.Set<Feedback>().SingleOrDefaultAsync(f => f.Id == command.Id, cancellationToken);
        if (feedback is null)
            return NotFound.Instance;
        return (feedback.CheckVersion(command.Version) ?? await db.CheckDecisionsAsync(command.DecisionIds, cancellationToken)) is { } refused
            ? refused
            : feedback.Change(command.ToDetails());
    }
}
