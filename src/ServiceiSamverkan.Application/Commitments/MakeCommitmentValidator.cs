using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

public sealed class MakeCommitmentValidator : AbstractValidator<MakeCommitment>
{
    public MakeCommitmentValidator()
    {
        RuleFor(c => c.Title).SingleLine(Commitment.TitleMaxLength);
        RuleFor(c => c.Text).MultiLine(Commitment.TextMaxLength);
        RuleFor(c => c.OwnerName).SingleLine(Commitment.OwnerNameMaxLength);
    }
}
