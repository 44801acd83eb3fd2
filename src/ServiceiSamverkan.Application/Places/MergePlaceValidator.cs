using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class MergePlaceValidator : AbstractValidator<MergePlace>
{
    public MergePlaceValidator() => RuleFor(c => c.Reason).OptionalMultiLine(Place.ReasonMaxLength);
}
