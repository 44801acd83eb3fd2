using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Answers;

/// <summary>Queues published answers to those who asked to be answered by mail and have none in the outbox. True when there may be more.</summary>
public sealed record PlanAnswers : ICommand<Result<bool>>, ILeavesPublicPages, ILeavesNoAudit
{
    /// <summary>How many are queued in one transaction.</summary>
    public const int Batch = 200;
}

public sealed class PlanAnswersHandler(ITenantDb db, AnswerMail mail, TimeProvider clock) : ICommandHandler<PlanAnswers, Result<bool>>
{
    public async ValueTask<Result<bool>> Handle(PlanAnswers command, CancellationToken cancellationToken)
    {
        var owed = await (
            from recipient in db.Set<FeedbackRecipient>()
            join contribution in db.Set<Contribution>() on recipient.ContributionId equals contribution.Id
            where recipient.State == RecipientState.Pending && recipient.Way == AnswerBy.Email
                && !db.Set<MailMessage>().Any(m => m.Kind == MailKind.Answer && m.CauseId == recipient.Id)
            orderby recipient.Id
            select new { Recipient = recipient, Contribution = new AnsweredContribution(contribution.FollowUpCode, contribution.Text, contribution.Language) })
            .Take(PlanAnswers.Batch)
            .ToListAsync(cancellationToken);
        if (owed.Count == 0)
            return false;

        var contributionIds = owed.ConvertAll(o => o.Recipient.ContributionId);
        var emails = await db.Set<Contributor>().AsNoTracking()
            .Where(c => contributionIds.Contains(c.ContributionId))
            .ToDictionaryAsync(c => c.ContributionId, c => c.Email, cancellationToken);
        var feedbackIds = owed.Select(o => o.Recipient.FeedbackId).Distinct().ToList();
        var feedbacks = await db.Set<Feedback>().Where(f => feedbackIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellationToken);
        mail.Begin();
        foreach (var one in owed)
        {
            var feedback = feedbacks[one.Recipient.FeedbackId];
            var email = EmailAddress.Parse(emails.GetValueOrDefault(one.Recipient.ContributionId));
            if (email.Error is not null)
                feedback.Settle(one.Recipient, RecipientState.Unreachable, by: null, clock.GetUtcNow());
            else
                await mail.QueueAsync(feedback, one.Recipient.Id, one.Contribution, email.Value);
        }

        return owed.Count == PlanAnswers.Batch;
    }
}
