using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>Whom an answer reaches, and by which way. Preview and publishing ask the same.</summary>
internal static class FeedbackReach
{
    /// <summary>The contributions that an answer on the subject answers at this moment.</summary>
    public static IQueryable<Contribution> AnsweredBy(this ITenantDb db, FeedbackSubject subject)
    {
        var standing = db.Set<Contribution>().Where(c => c.State != ContributionState.Rejected && c.State != ContributionState.Withdrawn);
        return subject.Kind switch
        {
            FeedbackSubjectKind.Contribution => standing.Where(c => c.Id == subject.Id),
            FeedbackSubjectKind.Need => standing.Where(c => db.Set<NeedSource>().Any(s => s.NeedId == subject.Id && s.ContributionId == c.Id)),
            FeedbackSubjectKind.Dialogue => db.AnsweredByDialogue(standing, subject.Id),
        };
    }

    /// <summary>Those who still wait, and those whose answer on the whole dialogue has to be corrected; not those who have an answer on their need.</summary>
    private static IQueryable<Contribution> AnsweredByDialogue(this ITenantDb db, IQueryable<Contribution> standing, Guid dialogueId)
    {
        var corrected = db.Set<Feedback>()
            .Where(f => f.DialogueId == dialogueId && f.CorrectionDueSince != null && f.CorrectedById == null)
            .Select(f => f.Id);
        return standing.Where(c => c.DialogueId == dialogueId
            && ((c.AnsweredAt == null && c.WaivedAt == null) || (c.FinalFeedbackId != null && corrected.Contains(c.FinalFeedbackId.Value))));
    }

    /// <summary>The way that the author chose, where there still is an address for it; the follow-up code else.</summary>
    public static IQueryable<ChosenWay> WaysOf(this ITenantDb db, IQueryable<Contribution> contributions) =>
        from contribution in contributions
        join contributor in db.Set<Contributor>() on contribution.Id equals contributor.ContributionId into contributors
        from who in contributors.DefaultIfEmpty()
        select new ChosenWay(
            contribution.Id,
            contribution.AnswerBy == AnswerBy.Email && who!.Email != null ? AnswerBy.Email
            : contribution.AnswerBy == AnswerBy.Letter && who!.PostalAddress != null ? AnswerBy.Letter
            : contribution.AnswerBy == AnswerBy.Phone && who!.Phone != null ? AnswerBy.Phone
            : AnswerBy.Code);

    internal sealed record ChosenWay(Guid ContributionId, AnswerBy Way);
}
