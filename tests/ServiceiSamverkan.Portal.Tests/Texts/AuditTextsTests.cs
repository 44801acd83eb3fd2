using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Staff;
using ServiceiSamverkan.Portal.Office.Audit;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Tests.Texts;

public sealed class AuditTextsTests
{
    [Fact]
    public void Actions_All_HaveANameInPlainWords()
    {
        var resources = new System.Resources.ResourceManager(typeof(AuditTexts));

        AuditedActions.All.Should().Contain(["OpenDialogue", "ListRegistrations", "RejectContribution"]).And.OnlyHaveUniqueItems();
        AuditedActions.All.Where(action => resources.GetString($"Action.{action}", new("sv")) is null)
            .Should().BeEmpty("whoever reads the log does not read code");
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("fi")]
    [InlineData("en")]
    public void Reasons_EveryStepOfADecision_IsSaidInWords(string language)
    {
        using var _ = new InLanguage(language);
        var texts = new StringLocalizer<DecisionsTexts>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

        var said = Enum.GetNames<DecisionStep>().Select(step => AuditReasons.WordsOf(Row(nameof(AdvanceDecision), step), texts)).ToList();

        said.Should().OnlyHaveUniqueItems().And.OnlyContain(words => words!.Contains(' ') && !words.Contains("Step."));
        AuditReasons.WordsOf(Row("ClosePlace", "Announce"), texts).Should().Be("Announce", "what somebody wrote is left as it is");
    }

    [Fact]
    public void Roles_All_HaveANameInPlainWords()
    {
        var resources = new System.Resources.ResourceManager(typeof(StaffTexts));

        Enum.GetNames<StaffRole>().Where(role => resources.GetString($"StaffRole.{role}", new("sv")) is null).Should().BeEmpty();
    }

    private static AuditItem Row(string action, string reason) =>
        new(Guid.Empty, DateTimeOffset.UnixEpoch, AuditActor.Staff, "Anna", string.Empty, action, null, reason, string.Empty, null);
}
