using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

public sealed class MaskContributionValidator : AbstractValidator<MaskContribution>
{
    public MaskContributionValidator() => RuleFor(c => c.Text).MultiLine(Contribution.MaxTextLength);
}
