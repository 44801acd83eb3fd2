using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

public sealed class FinishCommitmentValidator : AbstractValidator<FinishCommitment>
{
    public FinishCommitmentValidator() => RuleFor(c => c.Text).MultiLine(Commitment.NoteMaxLength);
}
