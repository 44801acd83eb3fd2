using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Staff;

public sealed class AddStaffMemberValidator : AbstractValidator<AddStaffMember>
{
    public AddStaffMemberValidator()
    {
        RuleFor(c => c.Name).SingleLine(StaffLimits.NameMaxLength);
        RuleFor(c => c.Email).Passes(email => EmailAddress.Parse(email).Error);
        RuleFor(c => c.Password).SingleLine(StaffLimits.PasswordMaxLength);
        RuleFor(c => c.Roles).Passes(roles => roles is { Count: > 0 } ? null : new StaffRoleMissing());
    }
}
