using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Needs.Reading;

/// <summary>What residents may read, and what came of needs. What was never confirmed, submitted or published is absent.</summary>
internal static class Outcomes
{
    /// <summary>Confirmed once; one that was merged since still leads on to where it lives.</summary>
    public static IQueryable<Need> PublicNeeds(this ITenantDb db) => db.Set<Need>().AsNoTracking().Where(n => n.ConfirmedAt != null);

    public static IQueryable<Proposal> PublicProposals(this ITenantDb db) => db.Set<Proposal>().AsNoTracking().Where(p => p.SubmittedOn != null);

    public static IQueryable<Decision> PublicDecisions(this ITenantDb db) => db.Set<Decision>().AsNoTracking();

    public static IQueryable<Commitment> PublicCommitments(this ITenantDb db) => db.Set<Commitment>().AsNoTracking();

    /// <summary>An answer to one person's words is read by all only when the words are.</summary>
    public static IQueryable<Feedback> PublicAnswers(this ITenantDb db) =>
        db.Set<Feedback>().AsNoTracking().Where(f => f.PublishedAt != null
            && (f.ContributionId == null || db.Set<Contribution>().Any(c => c.Id == f.ContributionId && c.State == ContributionState.Published)));

    public static IQueryable<Proposal> ProposalsOf(this ITenantDb db, IReadOnlyList<Guid> needIds) =>
        db.PublicProposals().Where(p => p.Needs.Any(n => needIds.Contains(n.NeedId)));

    public static IQueryable<Decision> DecisionsOf(this ITenantDb db, IReadOnlyList<Guid> needIds) =>
        db.PublicDecisions().Where(d => d.Proposals.Any(dp =>
            db.Set<Proposal>().Any(p => p.Id == dp.ProposalId && p.Needs.Any(n => needIds.Contains(n.NeedId)))));

    public static IQueryable<Commitment> CommitmentsOf(this ITenantDb db, IReadOnlyList<Guid> needIds)
    {
        var decisions = db.DecisionsOf(needIds).Select(d => d.Id);
        return db.PublicCommitments().Where(c => c.Needs.Any(n => needIds.Contains(n.NeedId))
            || (c.DecisionId != null && decisions.Contains(c.DecisionId.Value)));
    }

    public static IQueryable<Feedback> AnswersOf(this ITenantDb db, IReadOnlyList<Guid> needIds) =>
        db.PublicAnswers().Where(f => f.NeedId != null && needIds.Contains(f.NeedId.Value));
}
