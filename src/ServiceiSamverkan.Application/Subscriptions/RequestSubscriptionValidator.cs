using FluentValidation;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Subscriptions;

public sealed class RequestSubscriptionValidator : AbstractValidator<RequestSubscription>
{
    public const int MaxScopes = 20;

    public RequestSubscriptionValidator()
    {
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
        RuleFor(c => c.Scopes).Passes(scopes => scopes is null or { Count: 0 or > MaxScopes } ? new ScopesMissing(MaxScopes) : null);
        RuleFor(c => c.Cadence).Passes(cadence => Enum.IsDefined(cadence) ? null : new CadenceUnknown());
        RuleFor(c => c.Language).Passes(language => MailLanguages.All.Contains(language) ? null : new LanguageUnknown());
    }
}
