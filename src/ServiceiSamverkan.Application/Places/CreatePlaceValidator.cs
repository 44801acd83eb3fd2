using FluentValidation;

namespace ServiceiSamverkan.Application.Places;

public sealed class CreatePlaceValidator : AbstractValidator<CreatePlace>
{
    public CreatePlaceValidator() => RuleFor(c => c.Details).SetValidator(new PlaceDetailsValidator()).OverridePropertyName(string.Empty);
}
