using AwesomeAssertions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Templates;

public sealed class DialogueTemplateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static TemplateContent Content => new(
        LocalizedText.Sv("World Café i byn"),
        LocalizedText.Empty,
        new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Empty, "Kommunstyrelsen"),
        new(ParticipationLevel.Dialogue, LocalizedText.Sv("Alla får svar.")),
        new(21, 90, 3, true),
        [],
        [],
        [new("vardag", LocalizedText.Sv("Vad behöver vi?"))],
        SharedSurvey.Items,
        [],
        [],
        ["R1"]);

    [Fact]
    public void Write_PublishedVersion_NeverChanges()
    {
        var template = Published();
        var hash = template.Find(1)!.Hash;

        var next = template.Write(Content with { Name = LocalizedText.Sv("Annat namn") }, LocalizedText.Empty).Value;

        next.Number.Should().Be(2);
        template.Find(1)!.Hash.Should().Be(hash);
        template.Publish(1, Now).Error.Should().Be(new PublishedVersionNeverChanges(1));
    }

    [Fact]
    public void Adopt_PublishedVersion_IsACopyWithItsBaseHash()
    {
        var template = Published();

        var adopted = AdoptedTemplate.Adopt(Guid.Empty, template, 1, Now).Value;

        adopted.BaseHash.Should().Be(template.Find(1)!.Hash).And.Be(CanonicalJson.Hash(adopted.Json));
        adopted.Content.Questions.Should().ContainSingle();
        template.Write(Content, LocalizedText.Empty);
        AdoptedTemplate.Adopt(Guid.Empty, template, 2, Now).Error.Should().Be(NotFound.Instance, "a draft is nobody else's");
        template.Deprecate(1).Error.Should().BeNull();
        AdoptedTemplate.Adopt(Guid.Empty, template, 1, Now).Error.Should().Be(new TemplateVersionDeprecated(1));
    }

    [Fact]
    public void Publish_SharedSurveyItemChanged_IsRefused()
    {
        var changed = new TemplateSurveyItem("s1", LocalizedText.Sv("Jag är mycket nöjd."));
        var template = DialogueTemplate.Create(Guid.Empty, "world-cafe-i-byn", "vasterbotten").Value;
        template.Write(Content with { Survey = [changed] }, LocalizedText.Empty);

        template.Publish(1, Now).Error.Should().Be(new SharedSurveyItemChanged("s1"));
    }

    [Fact]
    public void Publish_PartKeysRepeatedOrMissing_IsRefused()
    {
        Refusal(Content with { Questions = [.. Content.Questions, .. Content.Questions] }).Should().Be(new TemplateKeyRepeated("vardag"));
        Refusal(Content with { Questions = [new("Vad saknas?", LocalizedText.Sv("?"))] }).Should().Be(new TemplateKeyInvalid("Vad saknas?"));
        Refusal(Content with { Questions = [] }).Should().BeOfType<TemplateWithoutQuestions>();
        Refusal(Content with { Name = LocalizedText.Empty }).Should().BeOfType<TemplateNameMissing>();
    }

    [Fact]
    public void Write_SameContent_HasTheSameHash()
    {
        var json = CanonicalJson.Write(Content);

        CanonicalJson.Write(CanonicalJson.Read<TemplateContent>(json)).Should().Be(json);
    }

    private static Error? Refusal(TemplateContent content)
    {
        var template = DialogueTemplate.Create(Guid.Empty, "mall", "vasterbotten").Value;
        template.Write(content, LocalizedText.Empty);
        return template.Publish(1, Now).Error;
    }

    private static DialogueTemplate Published()
    {
        var template = DialogueTemplate.Create(Guid.Empty, "world-cafe-i-byn", "vasterbotten").Value;
        template.Write(Content, LocalizedText.Empty);
        template.Publish(1, Now).Error.Should().BeNull();
        return template;
    }
}
