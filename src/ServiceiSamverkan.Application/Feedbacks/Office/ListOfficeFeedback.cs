using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

/// <summary>All answers, drafts included, newest first.</summary>
public sealed record ListOfficeFeedback(FeedbackState? State, bool OnlyToCorrect, PageRequest Page) : IQuery<Result<Page<OfficeFeedbackItem>>>;

public sealed class ListOfficeFeedbackHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListOfficeFeedback, Result<Page<OfficeFeedbackItem>>>
{
    public async ValueTask<Result<Page<OfficeFeedbackItem>>> Handle(ListOfficeFeedback query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var answers = db.Set<Feedback>().AsNoTracking();
        if (query.State is { } state)
            answers = answers.Where(f => f.State == state);
        if (query.OnlyToCorrect)
            answers = answers.Where(f => f.CorrectionDueSince != null && f.CorrectedById == null);
        var rows = await answers.NewestFirstAfter(after.Value, f => f.CreatedAt, f => f.Id).Take(query.Page.Size + 1).ToListAsync(cancellationToken);
        return query.Page.Of(await db.ItemsOfAsync(rows, caller.Language, cancellationToken), f => new(f.CreatedAt, f.Id));
    }
}
