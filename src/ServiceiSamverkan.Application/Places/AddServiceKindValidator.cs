using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class AddServiceKindValidator : AbstractValidator<AddServiceKind>
{
    public AddServiceKindValidator() => RuleFor(c => c.Label).SingleLine(Place.NameMaxLength);
}
