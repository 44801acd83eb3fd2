using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

public sealed class RegisterForMeetingValidator : AbstractValidator<RegisterForMeeting>
{
    public RegisterForMeetingValidator()
    {
        RuleFor(c => c.Name).SingleLine(Registration.NameMaxLength);
        RuleFor(c => c.PartySize).Passes(size => size is < 1 or > Registration.PartyMax ? new PartySizeInvalid() : null);
        RuleFor(c => c.Email).OptionalSingleLine(Registration.EmailMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error).When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Phone).OptionalSingleLine(Registration.PhoneMaxLength);
        RuleFor(c => c.Email).Passes(_ => new RegistrationUnreachable())
            .When(c => string.IsNullOrWhiteSpace(c.Email) && string.IsNullOrWhiteSpace(c.Phone));
        RuleFor(c => c.LiftFrom).OptionalSingleLine(Registration.RemarkMaxLength);
        RuleFor(c => c.Remark).OptionalMultiLine(Registration.RemarkMaxLength);
    }
}
