using FluentValidation;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Subscriptions;

internal static class LetterRules
{
    public const int MaxScopes = 20;

    public static void AsksForLetters<T>(this AbstractValidator<T> validator)
        where T : IAsksForLetters
    {
        validator.RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
        validator.RuleFor(c => c.Scopes).Passes(scopes => scopes is null or { Count: 0 or > MaxScopes } ? new ScopesMissing(MaxScopes) : null);
        validator.RuleFor(c => c.Cadence).Passes(cadence => Enum.IsDefined(cadence) ? null : new CadenceUnknown());
        validator.RuleFor(c => c.Language).Passes(language => MailLanguages.All.Contains(language) ? null : new LanguageUnknown());
    }
}
