using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Staff;

public sealed class ChangeOwnPasswordValidator : AbstractValidator<ChangeOwnPassword>
{
    public ChangeOwnPasswordValidator()
    {
        RuleFor(c => c.Current).SingleLine(StaffLimits.PasswordMaxLength);
        RuleFor(c => c.Password).SingleLine(StaffLimits.PasswordMaxLength);
    }
}
