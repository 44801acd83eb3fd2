using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

public sealed class PlaceDetailsValidator : AbstractValidator<PlaceDetails>
{
    public PlaceDetailsValidator()
    {
        RuleFor(p => p.Kind).IsInEnum();
        RuleFor(p => p.Name).SingleLine(Place.NameMaxLength);
        RuleFor(p => p.Latitude).Passes(l => l is null or (>= -90 and <= 90) ? null : new PlacePointInvalid());
        RuleFor(p => p.Longitude).Passes(l => l is null or (>= -180 and <= 180) ? null : new PlacePointInvalid());
    }
}
