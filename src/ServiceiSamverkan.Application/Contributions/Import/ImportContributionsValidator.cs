using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Contributions.Import;

public sealed class ImportContributionsValidator : AbstractValidator<ImportContributions>
{
    public ImportContributionsValidator()
    {
        RuleFor(c => c.Source).SingleLine(ImportSource.MaxLength);
        RuleFor(c => c.Language).Passes(language => language is [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? null : new LanguageInvalid());
    }
}
