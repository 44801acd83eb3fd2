using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>A letter has been posted or a call made, or the person could not be reached.</summary>
public sealed record SettleRecipient(Guid RecipientId, RecipientState Outcome) : ICommand<Result>, ILeavesPublicPages;

public sealed class SettleRecipientHandler(ITenantDb db, ICaller caller, TimeProvider clock) : ICommandHandler<SettleRecipient, Result>
{
    public async ValueTask<Result> Handle(SettleRecipient command, CancellationToken cancellationToken)
    {
        var recipient = await db.Set<FeedbackRecipient>().SingleOrDefaultAsync(r => r.Id == command.RecipientId, cancellationToken);
        if (recipient is null)
            return NotFound.Instance;
        var feedback = await db.Set<Feedback>().SingleAsync(f => f.Id == recipient.FeedbackId, cancellationToken);
        return feedback.Settle(recipient, command.Outcome, caller.Name, clock.GetUtcNow());
    }
}
