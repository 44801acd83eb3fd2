using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

/// <summary>Mail did not reach this person: the answer goes by letter or telephone, to what the person has told us.</summary>
public sealed record ReachOtherwise(Guid RecipientId, AnswerBy Way) : ICommand<Result>, ILeavesPublicPages;

public sealed class ReachOtherwiseHandler(ITenantDb db) : ICommandHandler<ReachOtherwise, Result>
{
    public async ValueTask<Result> Handle(ReachOtherwise command, CancellationToken cancellationToken)
    {
        if (await db.Set<FeedbackRecipient>().SingleOrDefaultAsync(r => r.Id == command.RecipientId, cancellationToken) is not { } recipient)
            return NotFound.Instance;
        var who = await db.Set<Contributor>().AsNoTracking().SingleOrDefaultAsync(c => c.ContributionId == recipient.ContributionId, cancellationToken);
        if ((command.Way == AnswerBy.Letter ? who?.PostalAddress : who?.Phone) is null)
            return new NoOtherWay();
        var feedback = await db.Set<Feedback>().SingleAsync(f => f.Id == recipient.FeedbackId, cancellationToken);
        return feedback.ReachBy(recipient, command.Way);
    }
}
