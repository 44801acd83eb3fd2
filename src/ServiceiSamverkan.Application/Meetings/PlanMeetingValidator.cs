using FluentValidation;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class PlanMeetingValidator : AbstractValidator<PlanMeeting>
{
    public PlanMeetingValidator() => RuleFor(c => c.Details).SetValidator(new MeetingDetailsValidator()).OverridePropertyName(string.Empty);
}
