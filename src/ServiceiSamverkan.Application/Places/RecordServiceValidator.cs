using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class RecordServiceValidator : AbstractValidator<RecordService>
{
    public RecordServiceValidator()
    {
        RuleFor(c => c.Kind).SingleLine(ServiceKind.KeyMaxLength);
        RuleFor(c => c.Status).IsInEnum();
        RuleFor(c => c.DistanceKm).Passes(km => km is null or (>= 0 and <= PlaceService.DistanceMax) ? null : new ServiceElsewhereUnclear());
        RuleFor(c => c.Source).OptionalSingleLine(PlaceService.SourceMaxLength);
    }
}
