using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Bodies;

public sealed class CreateExternalBodyValidator : AbstractValidator<CreateExternalBody>
{
    public CreateExternalBodyValidator()
    {
        RuleFor(c => c.Name).SingleLine(BodyLimits.NameMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
        RuleFor(c => c.Website).OptionalSingleLine(ExternalBody.WebsiteMaxLength);
        RuleFor(c => c.Website).Passes(w => string.IsNullOrWhiteSpace(w) || WebAddresses.IsOne(w) ? null : new WebAddressInvalid());
    }
}
