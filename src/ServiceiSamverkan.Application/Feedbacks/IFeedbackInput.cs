using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>What is typed in an answer, when it is written and when it is changed.</summary>
public interface IFeedbackInput
{
    FeedbackKind Kind { get; }

    LocalizedText Heard { get; }

    LocalizedText Happens { get; }

    LocalizedText Why { get; }

    LocalizedText Next { get; }

    DateOnly? NextWordOn { get; }

    IReadOnlyList<Guid> DecisionIds { get; }
}

internal static class FeedbackInput
{
    public static FeedbackDetails ToDetails(this IFeedbackInput input) => new(
        input.Kind,
        new(input.Heard.Cleaned(), input.Happens.Cleaned(), input.Why.Cleaned(), input.Next.Cleaned()),
        input.NextWordOn,
        input.DecisionIds);

    /// <summary>What an answer builds on must exist and stand.</summary>
    public static async ValueTask<Error?> CheckDecisionsAsync(this ITenantDb db, IEnumerable<Guid> decisionIds, CancellationToken cancellationToken)
    {
        var wanted = decisionIds.Distinct().ToList();
        var states = await db.Set<Decision>().Where(d => wanted.Contains(d.Id)).Select(d => d.State).ToListAsync(cancellationToken);
        return states.Count != wanted.Count ? NotFound.Instance
            : states.Contains(DecisionState.Annulled) ? new FeedbackBuildsOnAnnulledDecision()
            : null;
    }

    public static void AddFeedbackRules<T>(this AbstractValidator<T> validator)
        where T : IFeedbackInput
    {
        validator.RuleFor(f => f.Heard).MultiLine(Feedback.PartMaxLength);
        validator.RuleFor(f => f.Happens).MultiLine(Feedback.PartMaxLength);
        validator.RuleFor(f => f.Why).MultiLine(Feedback.PartMaxLength);
        validator.RuleFor(f => f.Next).MultiLine(Feedback.PartMaxLength);
    }
}
