using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>The rules of the fields that the web form, the paper form and the API share.</summary>
public sealed class ContributionInputValidator : AbstractValidator<IContributionInput>
{
    public ContributionInputValidator()
    {
        RuleFor(c => c.Text).MultiLine(Contribution.MaxTextLength);
        RuleFor(c => c.Name).OptionalSingleLine(ContactDetails.MaxNameLength);
        RuleFor(c => c.Email).Passes(email => string.IsNullOrWhiteSpace(email) ? null : EmailAddress.Parse(email).Error);
        RuleFor(c => c.Phone).OptionalSingleLine(ContactDetails.MaxPhoneLength);
        RuleFor(c => c.PostalAddress).OptionalMultiLine(ContactDetails.MaxPostalAddressLength);
        RuleFor(c => c.Language).Passes(language => language is null or [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? null : new LanguageInvalid());
        RuleFor(c => c.AnswerBy).IsInEnum();
        RuleFor(c => c.AgeBand).IsInEnum();
        RuleFor(c => c.Email).Passes(GivenFor(AnswerBy.Email)).When(c => c.AnswerBy == AnswerBy.Email);
        RuleFor(c => c.PostalAddress).Passes(GivenFor(AnswerBy.Letter)).When(c => c.AnswerBy == AnswerBy.Letter);
        RuleFor(c => c.Phone).Passes(GivenFor(AnswerBy.Phone)).When(c => c.AnswerBy == AnswerBy.Phone);
    }

    private static Func<string?, Error?> GivenFor(AnswerBy way) => given => string.IsNullOrWhiteSpace(given) ? new AnswerHasNoAddress(way) : null;
}
