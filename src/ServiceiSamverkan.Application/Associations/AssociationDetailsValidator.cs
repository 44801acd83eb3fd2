using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Associations;

public sealed class AssociationDetailsValidator : AbstractValidator<AssociationDetails>
{
    public AssociationDetailsValidator()
    {
        RuleFor(a => a.Name).SingleLine(Association.NameMaxLength);
        RuleFor(a => a.Website).OptionalSingleLine(Association.WebsiteMaxLength);
        RuleFor(a => a.Website).Passes(w => string.IsNullOrWhiteSpace(w) || WebAddresses.IsOne(w) ? null : new WebAddressInvalid());
        RuleFor(a => a.ContactName).OptionalSingleLine(Association.ContactMaxLength);
        RuleFor(a => a.ContactPhone).OptionalSingleLine(MunicipalContact.PhoneMaxLength);
        RuleFor(a => a.ContactEmail).Passes(e => string.IsNullOrWhiteSpace(e) ? null : EmailAddress.Parse(e).Error);
    }
}
