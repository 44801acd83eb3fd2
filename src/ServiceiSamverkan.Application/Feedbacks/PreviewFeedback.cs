using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>How many an answer on a subject would reach now, and by which ways.</summary>
public sealed record PreviewFeedback(FeedbackSubjectKind SubjectKind, Guid SubjectId) : IQuery<Result<FeedbackPreview>>;

/// <param name="Contributions">How many contributions it answers.</param>
public sealed record FeedbackPreview(int Contributions, int ByCode, int ByEmail, int ByLetter, int ByPhone);

public sealed class PreviewFeedbackHandler(ITenantDb db) : IQueryHandler<PreviewFeedback, Result<FeedbackPreview>>
{
    public async ValueTask<Result<FeedbackPreview>> Handle(PreviewFeedback query, CancellationToken cancellationToken)
    {
        var subject = new FeedbackSubject(query.SubjectKind, query.SubjectId);
        if (await db.CheckAnswerableAsync(subject, cancellationToken) is { } refused)
            return refused;
        var ways = await db.WaysOf(db.AnsweredBy(subject)).Select(w => w.Way).ToListAsync(cancellationToken);
        var counts = ways.CountBy(w => w).ToDictionary();
        return new FeedbackPreview(
            ways.Count,
            counts.GetValueOrDefault(AnswerBy.Code),
            counts.GetValueOrDefault(AnswerBy.Email),
            counts.GetValueOrDefault(AnswerBy.Letter),
            counts.GetValueOrDefault(AnswerBy.Phone));
    }
}
