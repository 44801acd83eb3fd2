using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Texts;

internal sealed class FollowUpTexts(IStringLocalizer<FollowUpsTexts> texts) : IFollowUpTexts
{
    public string TitleOf(FollowUpStepKind kind) => texts[$"Step.{kind}"];
}
