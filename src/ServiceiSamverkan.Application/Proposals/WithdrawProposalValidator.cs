using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

public sealed class WithdrawProposalValidator : AbstractValidator<WithdrawProposal>
{
    public WithdrawProposalValidator() => RuleFor(c => c.Reason).OptionalMultiLine(Proposal.ReasonMaxLength);
}
