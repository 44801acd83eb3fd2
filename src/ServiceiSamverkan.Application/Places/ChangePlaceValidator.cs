using FluentValidation;

namespace ServiceiSamverkan.Application.Places;

public sealed class ChangePlaceValidator : AbstractValidator<ChangePlace>
{
    public ChangePlaceValidator() => RuleFor(c => c.Details).SetValidator(new PlaceDetailsValidator()).OverridePropertyName(string.Empty);
}
