using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Tells feedback whom its mail has reached, and whom it never will.</summary>
public sealed class AnswerOutcomes(ITenantDb db)
{
    public async ValueTask SettleAsync(MailMessage message, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Kind != MailKind.Answer || OutcomeOf(message, delivery) is not { } outcome)
            return;
        var recipient = await db.Set<FeedbackRecipient>().SingleOrDefaultAsync(r => r.Id == message.CauseId, cancellationToken);
        if (recipient is null)
            return;
        var feedback = await db.Set<Feedback>().SingleAsync(f => f.Id == recipient.FeedbackId, cancellationToken);
        feedback.Settle(recipient, outcome, by: null, now);
    }

    /// <summary>Its mail came back: it has not reached the person after all.</summary>
    public async ValueTask TakeBackAsync(MailMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Kind == MailKind.Answer && await db.Set<FeedbackRecipient>().SingleOrDefaultAsync(r => r.Id == message.CauseId, cancellationToken) is { } recipient)
            (await db.Set<Feedback>().SingleAsync(f => f.Id == recipient.FeedbackId, cancellationToken)).TakeBack(recipient, now);
    }

    /// <summary>Mail that was given up after many attempts failed like one that was refused.</summary>
    private static RecipientState? OutcomeOf(MailMessage message, Delivery delivery) => message.State switch
    {
        MailState.Sent => RecipientState.Delivered,
        MailState.Failed => RecipientState.Unreachable,
        MailState.Skipped when delivery is Delivery.NotRight { Reason: SkipReason.Erased or SkipReason.Expired or SkipReason.Blocked } => RecipientState.Unreachable,
        _ => null,
    };
}
