using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Needs.Reading;

namespace ServiceiSamverkan.Application.Feedbacks;

public sealed record GetFeedback(Guid Id) : IQuery<Result<FeedbackPage>>;

public sealed class GetFeedbackHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetFeedback, Result<FeedbackPage>>
{
    public async ValueTask<Result<FeedbackPage>> Handle(GetFeedback query, CancellationToken cancellationToken)
    {
        var asked = db.PublicAnswers().Where(f => f.Id == query.Id);
        var feedback = await asked.SingleOrDefaultAsync(cancellationToken);
        if (feedback is null)
            return NotFound.Instance;
        var concern = await db.ConcernOfAsync(feedback.Subject, cancellationToken);
        var decisionIds = feedback.Decisions.Select(d => d.DecisionId).ToList();
        return new FeedbackPage(
            (await asked.ReadAsync(db, caller.Language, cancellationToken))[0],
            await db.DialogueLinkAsync(concern.DialogueId, caller.Language, cancellationToken),
            await db.PublicDecisions().Where(d => decisionIds.Contains(d.Id)).OrderBy(d => d.RecordedAt).ThenBy(d => d.Id)
                .ReadAsync(db, caller.Language, cancellationToken));
    }
}
