using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

public sealed class WaiveAnswerValidator : AbstractValidator<WaiveAnswer>
{
    public WaiveAnswerValidator() => RuleFor(w => w.Reason).MultiLine(Contribution.MaxReasonLength);
}
