using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

public sealed class TranslateContributionValidator : AbstractValidator<TranslateContribution>
{
    public TranslateContributionValidator()
    {
        RuleFor(c => c.Text).MultiLine(Contribution.MaxTextLength);
        RuleFor(c => c.Language).Passes(language => language is [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? null : new LanguageInvalid());
    }
}
