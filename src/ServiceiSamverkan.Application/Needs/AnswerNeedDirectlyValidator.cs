using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

public sealed class AnswerNeedDirectlyValidator : AbstractValidator<AnswerNeedDirectly>
{
    public AnswerNeedDirectlyValidator() => RuleFor(c => c.Answer).MultiLine(Need.TextMaxLength);
}
