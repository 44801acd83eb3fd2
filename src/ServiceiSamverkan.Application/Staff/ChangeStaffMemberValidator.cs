using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Staff;

public sealed class ChangeStaffMemberValidator : AbstractValidator<ChangeStaffMember>
{
    public ChangeStaffMemberValidator()
    {
        RuleFor(c => c.Name).SingleLine(StaffLimits.NameMaxLength);
        RuleFor(c => c.Roles).Passes(roles => roles is { Count: > 0 } ? null : new StaffRoleMissing());
    }
}
