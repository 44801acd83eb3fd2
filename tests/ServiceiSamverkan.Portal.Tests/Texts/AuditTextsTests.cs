using ServiceiSamverkan.Application.Audit;
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
}
