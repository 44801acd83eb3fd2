using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Failed;

/// <summary>Puts mail that was given up back into the queue; an answer waits for its person again, and an address that was blocked for it is no longer.</summary>
public sealed class MailRetry(ITenantDb db, AddressBlocks blocks, TimeProvider clock)
{
    public async ValueTask<Result> RetryAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (message.Retry(clock.GetUtcNow()).Error is { } refused)
            return refused;
        if (await blocks.OfAllAsync(message.Address, cancellationToken) is { } block)
            await blocks.LiftAsync(block, cancellationToken);
        if (message.Kind == MailKind.Answer && await db.Set<FeedbackRecipient>().SingleOrDefaultAsync(r => r.Id == message.CauseId, cancellationToken) is { } recipient)
            (await db.Set<Feedback>().SingleAsync(f => f.Id == recipient.FeedbackId, cancellationToken)).TryAgain(recipient);
        return Result.Ok;
    }
}
