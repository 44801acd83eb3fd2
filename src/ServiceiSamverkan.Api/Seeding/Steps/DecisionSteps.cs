using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class DecisionSteps
{
    public static void AddDecisions(this SeedPlan plan)
    {
        foreach (var (decision, id) in SeedPlan.Identified(Lists.Decisions, plan.Content.Decisions))
        {
            plan.Add(decision.At, $"decision {decision.Reference}", scope => scope.CreateAsync<Decision, Result<Application.Created>>(id, new RecordDecision(
                decision.Reference, null, null, decision.DiaryNumber, null, null, decision.Outcome, decision.Title, decision.Text,
                decision.Reason ?? LocalizedText.Empty, SeedPlan.Refs(Lists.Proposals, decision.Proposals))));
            Add(DecisionStep.ApproveMinutes, decision.MinutesApprovedOn, d => d.MinutesApprovedOn is null);
            Add(DecisionStep.Announce, decision.AnnouncedOn, d => d.AnnouncedOn is null);
            Add(DecisionStep.BecomeFinal, decision.FinalOn, d => d.FinalOn is null);

            void Add(DecisionStep step, DateOnly? on, Func<Decision, bool> isCalledFor)
            {
                if (on is { } day)
                    plan.Add(SwedishCalendar.StartOf(day).AddHours(13), $"{step} of {decision.Reference}", scope => scope.AdvanceAsync<Decision, Result>(id, isCalledFor, v => new AdvanceDecision(id, v, step, day)));
            }
        }
    }

    public static void AddCommitments(this SeedPlan plan)
    {
        foreach (var (commitment, id) in SeedPlan.Identified(Lists.Commitments, plan.Content.Commitments))
        {
            plan.Add(commitment.At, $"commitment {commitment.Title}", scope => scope.CreateAsync<Commitment, Result<Application.Created>>(id, new MakeCommitment(
                commitment.Title, commitment.Text, commitment.OwnerKind, commitment.Owner, commitment.DueOn,
                SeedPlan.RefOrNull(Lists.Decisions, commitment.Decision), SeedPlan.Refs(Lists.Needs, commitment.Needs))));
            foreach (var (progress, index) in commitment.Progress.Select((p, i) => (p, i)))
                plan.Add(progress.At, $"progress of {commitment.Title}", scope => scope.AdvanceAsync<Commitment, Result>(id, c => c.Notes.Count <= index, v => new TellProgress(id, v, progress.Text, progress.DueOn)));
            if (commitment.DoneOn is { } done)
                plan.Add(SwedishCalendar.StartOf(done).AddHours(15), $"end of {commitment.Title}", scope => scope.AdvanceAsync<Commitment, Result>(
                    id, c => c.State is not CommitmentState.Done, v => new FinishCommitment(id, v, commitment.DoneText ?? LocalizedText.Empty, done)));
        }
    }
}
