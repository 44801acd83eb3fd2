using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>"Du sade – vi gjorde": published answers, newest first; of a dialogue with those on its needs and contributions.</summary>
public sealed record ListFeedback(Guid? DialogueId, Guid? NeedId, PageRequest Page) : IQuery<Result<Page<FeedbackItem>>>;

public sealed class ListFeedbackHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListFeedback, Result<Page<FeedbackItem>>>
{
    public async ValueTask<Result<Page<FeedbackItem>>> Handle(ListFeedback query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var answers = query.NeedId is { } needId ? db.AnswersOf([needId]) : db.PublicAnswers();
        if (query.DialogueId is { } dialogueId)
        {
            var needs = db.PublicNeeds().Where(n => n.DialogueId == dialogueId).Select(n => n.Id);
            var said = db.Set<Domain.Contributions.Contribution>().Where(c => c.DialogueId == dialogueId).Select(c => c.Id);
            answers = answers.Where(f => f.DialogueId == dialogueId
                || (f.NeedId != null && needs.Contains(f.NeedId.Value))
                || (f.ContributionId != null && said.Contains(f.ContributionId.Value)));
        }

        var rows = await answers.NewestFirstAfter(after.Value, f => f.PublishedAt!.Value, f => f.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, f => new(f.PublishedAt, f.Id));
    }
}
