using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>The answers that reached what was said. One that a later answer corrected is no longer shown.</summary>
public sealed class AnswerTrail(ITenantDb db, ICaller caller, IFollowUpTexts texts) : IFollowUpTrail
{
    public async ValueTask<FollowUpTrail> OfAsync(IReadOnlyList<Guid> contributionIds, CancellationToken cancellationToken)
    {
        var answers = await db.Set<Feedback>().AsNoTracking()
            .Where(f => f.PublishedAt != null && f.CorrectedById == null
                && db.Set<FeedbackRecipient>().Any(r => r.FeedbackId == f.Id && contributionIds.Contains(r.ContributionId)))
            .OrderBy(f => f.PublishedAt).ThenBy(f => f.Id)
            .ReadAsync(db, caller.Language, cancellationToken);
        if (answers.Count == 0)
            return new([], []);
        var ids = answers.Select(a => a.Id).ToList();
        var readable = await db.PublicAnswers().Where(f => ids.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancellationToken);
        return new(
            [
                .. answers.Select(a => new FollowUpStep(
                    FollowUpStepKind.Answer,
                    a.PublishedAt,
                    texts.TitleOf(FollowUpStepKind.Answer),
                    readable.Contains(a.Id) ? ResidentAddress.Answer(caller.Language, a.Id) : null)),
            ],
            [
                .. answers.Select(a => new FollowUpAnswer(
                    a.Id, a.Kind == FeedbackKind.Final, a.PublishedAt, a.Language, a.Heard, a.Happens, a.Why, a.Next, a.NextWordOn)),
            ]);
    }
}
