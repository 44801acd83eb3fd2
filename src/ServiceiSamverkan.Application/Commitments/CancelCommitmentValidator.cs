using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

public sealed class CancelCommitmentValidator : AbstractValidator<CancelCommitment>
{
    public CancelCommitmentValidator() => RuleFor(c => c.Reason).MultiLine(Commitment.NoteMaxLength);
}
