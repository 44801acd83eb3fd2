using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class MeetingDetailsValidator : AbstractValidator<MeetingDetails>
{
    public MeetingDetailsValidator()
    {
        RuleFor(m => m.Kind).IsInEnum();
        RuleFor(m => m.Title).SingleLine(Meeting.TitleMaxLength);
        RuleFor(m => m.Description).MultiLine(Meeting.DescriptionMaxLength);
        RuleFor(m => m.Agenda).MultiLine(Meeting.AgendaMaxLength);
        RuleFor(m => m.Venue).ChildRules(venue =>
        {
            venue.RuleFor(v => v.Name).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.Address).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.KeyHolder).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.HearingLoop).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.Coverage).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.Parking).OptionalSingleLine(Venue.TextMaxLength);
            venue.RuleFor(v => v.Access).OptionalSingleLine(Venue.TextMaxLength);
        });
    }
}
