using FluentValidation;

namespace ServiceiSamverkan.Application.Proposals;

public sealed class ChangeProposalValidator : AbstractValidator<ChangeProposal>
{
    public ChangeProposalValidator() => this.AddProposalRules();
}
