using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Application.Handovers;

public sealed class ReplyHandoverValidator : AbstractValidator<ReplyHandover>
{
    public ReplyHandoverValidator() => RuleFor(c => c.Answer).MultiLine(Handover.AnswerMaxLength);
}
