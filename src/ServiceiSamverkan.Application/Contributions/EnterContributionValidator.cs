using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

public sealed class EnterContributionValidator : AbstractValidator<EnterContribution>
{
    public EnterContributionValidator()
    {
        Include(new ContributionInputValidator());
        RuleFor(c => c.Channel).Passes(channel =>
            channel is Channel.Paper or Channel.Phone or Channel.Meeting ? null : new ChannelNotForStaff(channel));
    }
}
