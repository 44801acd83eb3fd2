using FluentValidation;

namespace ServiceiSamverkan.Application.Subscriptions;

public sealed class RequestSubscriptionValidator : AbstractValidator<RequestSubscription>
{
    public RequestSubscriptionValidator() => this.AsksForLetters();
}
