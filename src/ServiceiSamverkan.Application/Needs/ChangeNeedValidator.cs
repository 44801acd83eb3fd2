using FluentValidation;

namespace ServiceiSamverkan.Application.Needs;

public sealed class ChangeNeedValidator : AbstractValidator<ChangeNeed>
{
    public ChangeNeedValidator() => this.AddNeedRules();
}
