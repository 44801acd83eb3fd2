using FluentValidation;

namespace ServiceiSamverkan.Application.Venues;

public sealed class KeepVenueValidator : AbstractValidator<KeepVenue>
{
    public KeepVenueValidator() => RuleFor(c => c.Venue).SetValidator(new VenueValidator()).OverridePropertyName(string.Empty);
}
