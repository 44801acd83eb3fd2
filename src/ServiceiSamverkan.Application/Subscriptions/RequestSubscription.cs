using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>
/// Someone asks for letters to an address. Nothing changes until the holder of the address confirms, and the answer is
/// the same whether the address was known or not.
/// </summary>
public sealed record RequestSubscription(string Email, IReadOnlyList<SubscriptionScope> Scopes, Cadence Cadence, string Language)
    : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages, IAsksForLetters;

public sealed class RequestSubscriptionHandler(SubscriptionRequests requests) : ICommandHandler<RequestSubscription, Result>
{
    public ValueTask<Result> Handle(RequestSubscription command, CancellationToken cancellationToken) =>
        requests.AskAsync(command, onPaper: null, cancellationToken);
}
