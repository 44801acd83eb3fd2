using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

public sealed class CorrectContributionValidator : AbstractValidator<CorrectContribution>
{
    public CorrectContributionValidator() => RuleFor(c => c.Text).MultiLine(Contribution.MaxTextLength);
}
