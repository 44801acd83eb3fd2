using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>What became of mails of one claim. Each is recorded by itself: what cannot be said of one leaves the others alone.</summary>
public sealed record RecordDeliveries(Guid ClaimId, IReadOnlyList<MailDelivery> Deliveries) : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed record MailDelivery(Guid MessageId, Delivery Delivery);

public sealed class RecordDeliveriesHandler(ITenantDb db, AnswerOutcomes answers, AddressBlocks blocks, TimeProvider clock) : ICommandHandler<RecordDeliveries, Result>
{
    /// <summary>How long mail rests that was put back without blame.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public async ValueTask<Result> Handle(RecordDeliveries command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ids = command.Deliveries.Select(d => d.MessageId).ToList();
        if (await MarkSentAsync(command.Deliveries, now, cancellationToken) == ids.Count)
            return Result.Ok;
        var messages = await db.Set<MailMessage>()
            .Where(m => ids.Contains(m.Id) && (m.EndedAt == null || m.Kind == MailKind.Answer)).ToDictionaryAsync(m => m.Id, cancellationToken);
        foreach (var (id, delivery) in command.Deliveries)
        {
            // One that is not there was erased while it was on its way; a claim that was lost has nothing more to say.
            if (!messages.TryGetValue(id, out var message) || Record(message, command.ClaimId, delivery, now).Error is not null)
                continue;
            await answers.SettleAsync(message, delivery, now, cancellationToken);
            if (Said(delivery) is { Meaning: { } kind } status && (message.State == MailState.Failed || status is { Class: 5, Meaning: BounceKind.Refused }))
                await blocks.CountAsync(message, kind, status.ToString(), $"{command.ClaimId:N}:{message.Id:N}", cancellationToken);
        }

        return Result.Ok;
    }

    /// <summary>What the server said of the address, in the talk itself.</summary>
    private static DeliveryStatus? Said(Delivery delivery) => delivery switch
    {
        Delivery.AddressRefused refused => refused.Status,
        Delivery.TryLater later => later.Status,
        _ => null,
    };

    /// <summary>As <see cref="MailMessage.MarkSent"/>, in one statement for nearly all mail there is: what is sent needs no loading, unless somebody waits to hear of it.</summary>
    /// <returns>How many are recorded.</returns>
    private async Task<int> MarkSentAsync(IEnumerable<MailDelivery> deliveries, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = deliveries.Where(d => d.Delivery is Delivery.Accepted).Select(d => d.MessageId).ToList();
        return taken.Count == 0 ? 0 : await db.Set<MailMessage>()
            .Where(m => taken.Contains(m.Id) && m.Kind != MailKind.Answer && m.State != MailState.Returned)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Sent).SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.EndedAt, now)
                    .SetProperty(m => m.DueAt, (DateTimeOffset?)null).SetProperty(m => m.ClaimId, (Guid?)null).SetProperty(m => m.Reason, (string?)null)
                    .SetProperty(m => m.Html, (string?)null).SetProperty(m => m.Text, (string?)null).SetProperty(m => m.Version, m => m.Version + 1),
                cancellationToken);
    }

    private static Result Record(MailMessage message, Guid claimId, Delivery delivery, DateTimeOffset now) => delivery switch
    {
        Delivery.Accepted => Sent(message, now),
        Delivery.AddressRefused refused => message.Fail(claimId, refused.Reason, now),
        Delivery.TryLater later => message.Defer(claimId, later.Reason, Random.Shared.NextDouble(), now),
        Delivery.NotTried => message.Release(claimId, now + Rest),
        Delivery.NotYet yet => message.Release(claimId, yet.Until),
        Delivery.NotRight wrong => message.ClaimId == claimId ? message.Skip(wrong.Reason, now) : new ClaimLost(),
        _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
    };

    private static Result Sent(MailMessage message, DateTimeOffset now)
    {
        message.MarkSent(now);
        return Result.Ok;
    }
}
