using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Application.Venues;
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
        RuleFor(m => m.Venue).SetValidator(new VenueValidator());
    }
}
