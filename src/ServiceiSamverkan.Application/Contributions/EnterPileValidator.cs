using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

public sealed class EnterPileValidator : AbstractValidator<EnterPile>
{
    public EnterPileValidator()
    {
        RuleFor(c => c.Channel).Passes(channel => channel is Channel.Paper or Channel.Meeting ? null : new ChannelNotForStaff(channel));
        RuleFor(c => c.Texts).Passes(texts => texts.Count is 0 or > EnterPile.MaxTexts ? new PileSizeInvalid(EnterPile.MaxTexts) : null);
        RuleForEach(c => c.Texts).MultiLine(Contribution.MaxTextLength);
        RuleFor(c => c.Language).Passes(language => language is null or [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? null : new LanguageInvalid());
    }
}
