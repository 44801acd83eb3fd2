using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

public sealed class AddMeetingPhotoValidator : AbstractValidator<AddMeetingPhoto>
{
    public AddMeetingPhotoValidator() => RuleFor(c => c.AltText).SingleLine(MeetingPhoto.AltTextMaxLength);
}
