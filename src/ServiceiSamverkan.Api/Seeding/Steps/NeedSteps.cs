using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Needs;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class NeedSteps
{
    public static void AddNeeds(this SeedPlan plan)
    {
        foreach (var (need, id) in SeedPlan.Identified(Lists.Needs, plan.Content.Needs))
        {
            var sources = SourcesOf(plan.Content, need);
            plan.Add(need.At, $"need {need.Title}", async scope => await scope.CreateAsync<Need, Result<Application.Created>>(id, new DraftNeed(
                SeedPlan.RefOrNull(Lists.Dialogues, need.Dialogue), need.Title, need.Text, await AreasAsync(scope, need.Areas),
                SeedPlan.Refs(Lists.Places, need.Places), need.ServiceKind, sources)));
            if (need.State != NeedState.Draft)
                plan.Add(need.ConfirmedAt ?? need.At, $"confirming of {need.Title}", scope => scope.AdvanceAsync<Need, Result>(id, n => n.State == NeedState.Draft, v => new ConfirmNeed(id, v)));
            if (need.MergedInto is { } into)
                plan.Add(need.ConfirmedAt ?? need.At, $"merging of {need.Title}", scope => scope.AdvanceAsync<Need, Result>(id, n => n.State == NeedState.Confirmed, v => new MergeNeed(id, v, SeedPlan.Ref(Lists.Needs, into))));
            if (need.DirectAnswer is { } answer)
                plan.Add(need.ConfirmedAt ?? need.At, $"direct answer to {need.Title}", scope => scope.AdvanceAsync<Need, Result>(id, n => n.AnsweredDirectlyAt is null, v => new AnswerNeedDirectly(id, v, answer)));
        }
    }

    public static void AddProposals(this SeedPlan plan)
    {
        foreach (var (proposal, id) in SeedPlan.Identified(Lists.Proposals, plan.Content.Proposals))
        {
            plan.Add(proposal.At, $"proposal {proposal.Title}", scope => scope.CreateAsync<Proposal, Result<Application.Created>>(id, new DraftProposal(
                proposal.Title, proposal.Text, SeedPlan.Ref(Lists.Bodies, proposal.Body), SeedPlan.Refs(Lists.Needs, proposal.Needs))));
            if (proposal.State is ProposalState.Submitted or ProposalState.Decided)
                plan.Add(proposal.SubmittedAt ?? proposal.At, $"submitting of {proposal.Title}", scope => scope.AdvanceAsync<Proposal, Result>(
                    id, p => p.State == ProposalState.Draft, v => new SubmitProposal(id, v, SwedishCalendar.DayOf(scope.Service<TimeProvider>().GetUtcNow()))));
            if (proposal.State == ProposalState.Withdrawn)
                plan.Add(proposal.SubmittedAt ?? proposal.At, $"withdrawing of {proposal.Title}", scope => scope.AdvanceAsync<Proposal, Result>(id, p => p.State == ProposalState.Draft, v => new WithdrawProposal(id, v, proposal.WithdrawReason ?? string.Empty)));
        }
    }

    private static IReadOnlyList<Guid> SourcesOf(SeedTenant content, SeedNeed need) =>
    [
        .. need.Sources.Select(s => SeedPlan.Ref(Lists.Contributions, s)),
        .. SeedPlan.Identified(Lists.Contributions, content.Contributions).Where(c => need.Key is not null && c.Thing.Need == need.Key).Select(c => c.Id),
        .. SeedNotes.Of(content).Where(n => need.Key is not null && n.Note.Need == need.Key).Select(n => n.ContributionId),
    ];

    private static Task<List<Guid>> AreasAsync(SeedScope scope, IReadOnlyList<int> numbers) =>
        scope.Db.Set<PriorityArea>().Where(a => numbers.Contains(a.Number)).Select(a => a.Id).ToListAsync(scope.Cancelled);
}
