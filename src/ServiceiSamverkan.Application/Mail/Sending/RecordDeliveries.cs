using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>What became of mails of one claim. Each is recorded by itself: what cannot be said of one leaves the others alone.</summary>
public sealed record RecordDeliveries(Guid ClaimId, IReadOnlyList<MailDelivery> Deliveries) : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed record MailDelivery(Guid MessageId, Delivery Delivery);

public sealed class RecordDeliveriesHandler(ITenantDb db, AnswerOutcomes answers, TimeProvider clock) : ICommandHandler<RecordDeliveries, Result>
{
    /// <summary>How long mail rests that was put back without blame.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public async ValueTask<Result> Handle(RecordDeliveries command, CancellationToken cancellationToken)
    {
        var ids = command.Deliveries.Select(d => d.MessageId).ToList();
        var messages = await db.Set<MailMessage>().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var (id, delivery) in command.Deliveries)
        {
            // One that is not there was erased while it was on its way; a claim that was lost has nothing more to say.
            if (messages.TryGetValue(id, out var message) && Record(message, command.ClaimId, delivery, now).Error is null)
                await answers.SettleAsync(message, delivery, now, cancellationToken);
        }

        return Result.Ok;
    }

    private static Result Record(MailMessage message, Guid claimId, Delivery delivery, DateTimeOffset now) => delivery switch
    {
        Delivery.Accepted => Sent(message, now),
        Delivery.AddressRefused refused => message.Fail(claimId, refused.Reason, now),
        Delivery.TryLater later => message.Defer(claimId, later.Reason, Random.Shared.NextDouble(), now),
        Delivery.NotTried => message.Release(claimId, now + Rest),
        Delivery.NotRight wrong => message.ClaimId == claimId ? message.Skip(wrong.Reason, now) : new ClaimLost(),
        _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
    };

    private static Result Sent(MailMessage message, DateTimeOffset now)
    {
        message.MarkSent(now);
        return Result.Ok;
    }
}
