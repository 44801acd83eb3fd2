using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>The words of a venue, in the register and at a meeting alike.</summary>
public sealed class VenueValidator : AbstractValidator<Venue>
{
    public VenueValidator()
    {
        RuleFor(v => v.Name).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.Address).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.KeyHolder).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.HearingLoop).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.Coverage).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.Parking).OptionalSingleLine(Venue.TextMaxLength);
        RuleFor(v => v.Access).OptionalSingleLine(Venue.TextMaxLength);
    }
}
