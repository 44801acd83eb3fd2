using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

public sealed record GetOfficeFeedback(Guid Id) : IQuery<Result<OfficeFeedback>>;

public sealed class GetOfficeFeedbackHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetOfficeFeedback, Result<OfficeFeedback>>
{
    public async ValueTask<Result<OfficeFeedback>> Handle(GetOfficeFeedback query, CancellationToken cancellationToken)
    {
        var feedback = await db.Set<Feedback>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == query.Id, cancellationToken);
        return feedback is null
            ? NotFound.Instance
            : new OfficeFeedback(
                (await db.ItemsOfAsync([feedback], caller.Language, cancellationToken))[0],
                feedback.Version,
                feedback.Text.Heard.Texts,
                feedback.Text.Happens.Texts,
                feedback.Text.Why.Texts,
                feedback.Text.Next.Texts,
                [.. feedback.Decisions.Select(d => d.DecisionId)],
                feedback.CorrectionForDecisionId);
    }
}
