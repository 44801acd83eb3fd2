using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

public sealed class TellProgressValidator : AbstractValidator<TellProgress>
{
    public TellProgressValidator() => RuleFor(c => c.Text).MultiLine(Commitment.NoteMaxLength);
}
