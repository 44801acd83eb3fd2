using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Bodies;

public sealed class CreateControllerUnitValidator : AbstractValidator<CreateControllerUnit>
{
    public CreateControllerUnitValidator()
    {
        RuleFor(c => c.Name).SingleLine(BodyLimits.NameMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
    }
}
