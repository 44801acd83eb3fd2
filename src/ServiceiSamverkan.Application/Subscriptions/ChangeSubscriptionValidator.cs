using FluentValidation;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Subscriptions;

public sealed class ChangeSubscriptionValidator : AbstractValidator<ChangeSubscription>
{
    public ChangeSubscriptionValidator()
    {
        RuleFor(c => c.Cadence).Passes(cadence => Enum.IsDefined(cadence) ? null : new CadenceUnknown());
        RuleFor(c => c.Language).Passes(language => MailLanguages.All.Contains(language) ? null : new LanguageUnknown());
    }
}
