using AwesomeAssertions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Templates;

public sealed class TemplateUpgradeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly TemplateContent First = new(
        LocalizedText.Sv("World Café i byn"),
        LocalizedText.Empty,
        new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Empty, "Kommunstyrelsen"),
        new(ParticipationLevel.Dialogue, LocalizedText.Sv("Alla får svar.")),
        new(21, 90, 3, true),
        [],
        [],
        [Question("vardag", "Vad behöver vi?"), Question("buss", "Hur reser vi?"), Question("skola", "Hur går det i skolan?")],
        SharedSurvey.Items,
        [],
        [],
        ["R1"]);

    /// <summary>One question is worded anew, one is gone, one is new, and there are more days.</summary>
    private static readonly TemplateContent Second = First with
    {
        Times = First.Times with { InputDays = 28 },
        Questions = [Question("vardag", "Vad behöver ni?"), Question("skola", "Hur går det i skolan?"), Question("natur", "Vad gör ni ute?")],
    };

    [Fact]
    public void Changes_OfALaterVersion_ShowBaseOursAndTheirsOfEachChangedPart()
    {
        var ours = First with { Questions = [Question("vardag", "Vad behövs i Norsjö?"), .. First.Questions.Skip(1)] };

        var changes = Upgrade(ours).Changes();

        changes.Select(c => c.Key).Should().BeEquivalentTo("times", "questions/vardag", "questions/buss", "questions/natur");
        var worded = changes.Single(c => c.Key == "questions/vardag");
        worded.Base.Should().Contain("Vad behöver vi?");
        worded.Ours.Should().Contain("Vad behövs i Norsjö?");
        worded.Theirs.Should().Contain("Vad behöver ni?");
        worded.IsContested.Should().BeTrue();
        changes.Single(c => c.Key == "questions/buss").Theirs.Should().BeNull("it is gone");
        changes.Single(c => c.Key == "questions/natur").Base.Should().BeNull("it is new");
    }

    [Fact]
    public void Merge_OnePartOurs_KeepsItAndTakesTheRest()
    {
        var ours = First with { Questions = [Question("vardag", "Vad behövs i Norsjö?"), .. First.Questions.Skip(1), Question("egen", "Vår egen fråga?")] };

        var merged = Upgrade(ours).Merge([new("questions/vardag", PartTaken.Ours)]).Value;

        merged.Times.InputDays.Should().Be(28);
        merged.Questions.Select(q => q.Text.In("sv")).Should()
            .Equal("Vad behövs i Norsjö?", "Hur går det i skolan?", "Vad gör ni ute?", "Vår egen fråga?");
    }

    [Fact]
    public void Merge_BothHaveChanged_NeedsAChoice()
    {
        var ours = First with { Questions = [Question("vardag", "Vad behövs i Norsjö?"), .. First.Questions.Skip(1)] };

        Upgrade(ours).Merge([]).Error.Should().Be(new UpgradeChoiceMissing("questions/vardag"));
    }

    [Fact]
    public void Merge_Edited_TakesTheEdit()
    {
        var merged = Upgrade(First).Merge([new("questions/vardag", PartTaken.Edited, """{ "text": { "sv": "Vad behöver Norsjö?" }, "key": "vardag" }""")]).Value;

        merged.Questions[0].Text.In("sv").Should().Be("Vad behöver Norsjö?");
        Upgrade(First).Merge([new("questions/vardag", PartTaken.Edited, "{")]).Error.Should().Be(new UpgradeEditUnreadable("questions/vardag"));
    }

    [Fact]
    public void Merge_SharedSurveyItemEdited_IsRefused()
    {
        var theirs = Second with { Survey = [.. SharedSurvey.Items.Skip(1)] };
        var upgrade = new TemplateUpgrade(CanonicalJson.Write(First), CanonicalJson.Write(First), CanonicalJson.Write(theirs));

        upgrade.Merge([new("survey/s1", PartTaken.Edited, """{ "key": "s1", "text": { "sv": "Jag är jättenöjd." } }""")])
            .Error.Should().Be(new SharedSurveyItemChanged("s1"), "the shared items stay identical so that pilots can be compared");
    }

    [Fact]
    public void Upgrade_OfACopy_IsANewCopyWithTheRecordOfTheChoices()
    {
        var template = DialogueTemplate.Create(Id(1), "world-cafe-i-byn", "vasterbotten").Value;
        Publish(template, First);
        var adopted = AdoptedTemplate.Adopt(Id(2), template, 1, Now).Value;
        Publish(template, Second);

        var upgraded = adopted.Upgrade(Id(3), template, 2, [new("times", PartTaken.Ours)], Now).Value;

        upgraded.Should().Match<AdoptedTemplate>(a => a.VersionNumber == 2 && a.UpgradedFromId == adopted.Id && a.BaseHash == template.Find(2)!.Hash);
        upgraded.Content.Times.InputDays.Should().Be(21);
        upgraded.Choices.Should().Contain("times").And.Contain("Ours");
        adopted.Content.Should().BeEquivalentTo(First, "dialogues that were started from it keep it");
        upgraded.Upgrade(Id(4), template, 1, [], Now).Error.Should().Be(new TemplateVersionIsNoUpgrade(1));
    }

    private static TemplateUpgrade Upgrade(TemplateContent ours) => new(CanonicalJson.Write(First), CanonicalJson.Write(ours), CanonicalJson.Write(Second));

    private static void Publish(DialogueTemplate template, TemplateContent content)
    {
        var number = template.Write(content, LocalizedText.Empty).Value.Number;
        template.Publish(number, Now).Error.Should().BeNull();
    }

    private static Guid Id(int number) => Guid.Parse($"00000000-0000-7000-8000-{number:D12}");

    private static TemplateQuestion Question(string key, string text) => new(key, LocalizedText.Sv(text));
}
