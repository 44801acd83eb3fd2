using FluentValidation;

namespace ServiceiSamverkan.Application.Proposals;

public sealed class DraftProposalValidator : AbstractValidator<DraftProposal>
{
    public DraftProposalValidator() => this.AddProposalRules();
}
