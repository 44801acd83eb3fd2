using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Bodies;

public sealed class ChangeControllerUnitValidator : AbstractValidator<ChangeControllerUnit>
{
    public ChangeControllerUnitValidator()
    {
        RuleFor(c => c.Name).SingleLine(BodyLimits.NameMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
    }
}
