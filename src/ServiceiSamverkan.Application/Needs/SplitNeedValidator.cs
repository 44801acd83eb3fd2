using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

public sealed class SplitNeedValidator : AbstractValidator<SplitNeed>
{
    public SplitNeedValidator() => RuleFor(c => c.Title).SingleLine(Need.TitleMaxLength);
}
