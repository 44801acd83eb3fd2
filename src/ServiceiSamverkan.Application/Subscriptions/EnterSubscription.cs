using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The contact centre enters what somebody has asked for on paper. The person still confirms by mail: until then nothing is sent.</summary>
/// <param name="ConsentOn">The day on the paper.</param>
public sealed record EnterSubscription(string Email, IReadOnlyList<SubscriptionScope> Scopes, Cadence Cadence, string Language, DateOnly? ConsentOn)
    : ICommand<Result>, ILeavesPublicPages, IAsksForLetters;

public sealed class EnterSubscriptionHandler(SubscriptionRequests requests) : ICommandHandler<EnterSubscription, Result>
{
    public ValueTask<Result> Handle(EnterSubscription command, CancellationToken cancellationToken) =>
        requests.AskAsync(command, command.ConsentOn, cancellationToken);
}
