using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

public sealed class ChangeMeetingPhotoValidator : AbstractValidator<ChangeMeetingPhoto>
{
    public ChangeMeetingPhotoValidator() => RuleFor(c => c.AltText).SingleLine(MeetingPhoto.AltTextMaxLength);
}
