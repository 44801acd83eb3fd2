using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>The way from what was said over its needs to proposals, decisions and promises.</summary>
public sealed class OutcomeTrail(ITenantDb db, ICaller caller, TimeProvider clock, IFollowUpTexts texts) : IFollowUpTrail
{
    public async ValueTask<FollowUpTrail> OfAsync(IReadOnlyList<Guid> contributionIds, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var needs = await db.PublicNeeds()
            .Where(n => n.State == NeedState.Confirmed && db.Set<NeedSource>().Any(s => s.NeedId == n.Id && contributionIds.Contains(s.ContributionId)))
            .Select(n => new { n.Id, n.Title, n.ConfirmedAt, n.AnsweredDirectlyAt })
            .ToListAsync(cancellationToken);
        if (needs.Count == 0)
            return new([], []);
        List<Guid> ids = [.. needs.Select(n => n.Id)];
        var proposals = await db.ProposalsOf(ids).ReadAsync(db, language, cancellationToken);
        var decisions = await db.DecisionsOf(ids).ReadAsync(db, language, cancellationToken);
        var commitments = await db.CommitmentsOf(ids).ReadAsync(language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken);
        return new(
            [
                .. needs.Select(n => new FollowUpStep(
                    FollowUpStepKind.Need, n.ConfirmedAt!.Value, n.Title.In(language), ResidentAddress.Need(language, n.Id))),
                .. needs.Where(n => n.AnsweredDirectlyAt is not null).Select(n => new FollowUpStep(
                    FollowUpStepKind.Answer, n.AnsweredDirectlyAt!.Value, texts.TitleOf(FollowUpStepKind.Answer), ResidentAddress.Need(language, n.Id))),
                .. proposals.Select(p => new FollowUpStep(
                    FollowUpStepKind.Proposal, AtDay(p.SubmittedOn!.Value, p.CreatedAt), p.Title, ResidentAddress.Proposal(language, p.Id))),
                .. decisions.Select(d => new FollowUpStep(
                    FollowUpStepKind.Decision, d.RecordedAt, $"{d.Reference}: {d.Title}", ResidentAddress.Decision(language, d.Id))),
                .. commitments.Select(c => new FollowUpStep(
                    FollowUpStepKind.Commitment, c.MadeAt, c.Title, ResidentAddress.Commitment(language, c.Id))),
            ],
            []);
    }

    /// <summary>A day has no hour: one on which it was also drafted comes after the drafting.</summary>
    private static DateTimeOffset AtDay(DateOnly day, DateTimeOffset notBefore)
    {
        var start = SwedishCalendar.StartOf(day);
        return start < notBefore ? notBefore : start;
    }
}
