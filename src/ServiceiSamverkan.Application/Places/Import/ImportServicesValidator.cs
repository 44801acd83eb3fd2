using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places.Import;

public sealed class ImportServicesValidator : AbstractValidator<ImportServices>
{
    public ImportServicesValidator() => RuleFor(c => c.File.Source).OptionalSingleLine(PlaceService.SourceMaxLength);
}
