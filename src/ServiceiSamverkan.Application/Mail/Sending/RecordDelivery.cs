using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>What became of a claimed mail.</summary>
public sealed record RecordDelivery(Guid MessageId, Guid ClaimId, Delivery Delivery) : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed class RecordDeliveryHandler(ITenantDb db, AnswerOutcomes answers, TimeProvider clock) : ICommandHandler<RecordDelivery, Result>
{
    /// <summary>How long mail rests that was put back without blame.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public async ValueTask<Result> Handle(RecordDelivery command, CancellationToken cancellationToken)
    {
        var message = await db.Set<MailMessage>().SingleOrDefaultAsync(m => m.Id == command.MessageId, cancellationToken);

        // Erased while it was on its way.
        if (message is null)
            return Result.Ok;
        var now = clock.GetUtcNow();
        var recorded = command.Delivery switch
        {
            Delivery.Accepted => Sent(message, now),
            Delivery.AddressRefused refused => message.Fail(command.ClaimId, refused.Reason, now),
            Delivery.TryLater later => message.Defer(command.ClaimId, later.Reason, Random.Shared.NextDouble(), now),
            Delivery.NotTried => message.Release(command.ClaimId, now + Rest),
            Delivery.NotRight wrong => message.ClaimId == command.ClaimId ? message.Skip(wrong.Reason, now) : new ClaimLost(),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
        if (recorded.Error is not null)
            return recorded;
        await answers.SettleAsync(message, command.Delivery, now, cancellationToken);
        return Result.Ok;
    }

    private static Result Sent(MailMessage message, DateTimeOffset now)
    {
        message.MarkSent(now);
        return Result.Ok;
    }
}
