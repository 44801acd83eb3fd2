using FluentValidation;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class ChangeMeetingValidator : AbstractValidator<ChangeMeeting>
{
    public ChangeMeetingValidator() => RuleFor(c => c.Details).SetValidator(new MeetingDetailsValidator()).OverridePropertyName(string.Empty);
}
