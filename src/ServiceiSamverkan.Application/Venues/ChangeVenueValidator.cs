using FluentValidation;

namespace ServiceiSamverkan.Application.Venues;

public sealed class ChangeVenueValidator : AbstractValidator<ChangeVenue>
{
    public ChangeVenueValidator() => RuleFor(c => c.Venue).SetValidator(new VenueValidator()).OverridePropertyName(string.Empty);
}
