using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Handovers;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class AnswerSteps
{
    public static void AddAnswers(this SeedPlan plan)
    {
        foreach (var (feedback, id) in SeedPlan.Identified(Lists.Feedback, plan.Content.Feedback))
        {
            var subject = SubjectOf(feedback.Contribution, feedback.Need, feedback.Dialogue);
            plan.Add(feedback.At, $"answer on {subject.Kind}", scope => scope.CreateAsync<Feedback, Result<Application.Created>>(id, new WriteFeedback(
                subject.Kind, subject.Id, feedback.Kind, feedback.Heard, feedback.Happens, feedback.Why, feedback.Next, feedback.NextWordOn,
                SeedPlan.Refs(Lists.Decisions, feedback.Decisions))));
            if (!feedback.IsDraft)
                plan.Add(feedback.At, $"publishing of an answer on {subject.Kind}", scope => scope.AdvanceAsync<Feedback, Result>(id, f => f.State == FeedbackState.Draft, v => new PublishFeedback(id, v)));
            if (feedback.ToldAt is { } toldAt)
                plan.Add(toldAt, "letters and calls", scope => TellAsync(scope, id));
        }
    }

    public static void AddHandovers(this SeedPlan plan)
    {
        foreach (var (handover, id) in SeedPlan.Identified(Lists.Handovers, plan.Content.Handovers))
        {
            var subject = SubjectOf(handover.Contribution, handover.Need, null);
            plan.Add(handover.At, $"handover to {handover.To}", scope => scope.CreateAsync<Handover, Result<Application.Created>>(id, new SendHandover(
                subject.Kind, subject.Id, SeedPlan.Ref(Lists.ExternalBodies, handover.To), handover.What, handover.Why, handover.AnswerDueOn, false, false)));
            if (handover.Reply is { } reply)
                plan.Add(handover.RepliedAt, $"reply from {handover.To}", scope => scope.AdvanceAsync<Handover, Result<Application.Created>>(id, h => h.State == HandoverState.Sent, v => new ReplyHandover(id, v, reply)));
        }
    }

    private static async Task TellAsync(SeedScope scope, Guid feedbackId)
    {
        var waiting = await scope.Db.Set<FeedbackRecipient>()
            .Where(r => r.FeedbackId == feedbackId && r.State == RecipientState.Pending && (r.Way == AnswerBy.Letter || r.Way == AnswerBy.Phone))
            .Select(r => r.Id).ToListAsync(scope.Cancelled);
        foreach (var recipient in waiting)
            await scope.SendAsync(new SettleRecipient(recipient, RecipientState.Delivered));
    }

    private static FeedbackSubject SubjectOf(string? contribution, string? need, string? dialogue) =>
        contribution is not null ? new(FeedbackSubjectKind.Contribution, SeedPlan.Ref(Lists.Contributions, contribution))
        : need is not null ? new(FeedbackSubjectKind.Need, SeedPlan.Ref(Lists.Needs, need))
        : dialogue is not null ? new(FeedbackSubjectKind.Dialogue, SeedPlan.Ref(Lists.Dialogues, dialogue))
        : throw new SeedRefusedException("An answer or a handover is about one of contribution, need and dialogue.");
}
