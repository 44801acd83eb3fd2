using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Contributions.Import;

public sealed class ImportSupportValidator : AbstractValidator<ImportSupport>
{
    public ImportSupportValidator() => RuleFor(c => c.Source).SingleLine(ImportSource.MaxLength);
}
