using FluentValidation;

namespace ServiceiSamverkan.Application.Needs;

public sealed class DraftNeedValidator : AbstractValidator<DraftNeed>
{
    public DraftNeedValidator() => this.AddNeedRules();
}
