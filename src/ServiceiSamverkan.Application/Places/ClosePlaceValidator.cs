using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class ClosePlaceValidator : AbstractValidator<ClosePlace>
{
    public ClosePlaceValidator() => RuleFor(c => c.Reason).OptionalMultiLine(Place.ReasonMaxLength);
}
