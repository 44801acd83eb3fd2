using FluentValidation;

namespace ServiceiSamverkan.Application.Contributions;

public sealed class SubmitContributionValidator : AbstractValidator<SubmitContribution>
{
    public SubmitContributionValidator() => Include(new ContributionInputValidator());
}
