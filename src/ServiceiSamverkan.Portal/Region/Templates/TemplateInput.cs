using System.Globalization;
using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Region.Templates;

/// <summary>The words and the times of a draft, as they are typed.</summary>
public sealed class TemplateInput
{
    public int? Version { get; set; }

    public LanguageInput? Changes { get; set; }

    public string? InputDays { get; set; }

    public string? AnswerDays { get; set; }

    public List<KeyedText>? Texts { get; set; }

    public static TemplateInput Of(TemplateVersionPage page)
    {
        var input = Of(page.Content);
        input.Changes = LanguageInput.Of(page.Changes.Texts);
        return input;
    }

    public static TemplateInput Of(TemplateContent content) => new()
    {
        InputDays = content.Times.InputDays.ToString(CultureInfo.InvariantCulture),
        AnswerDays = content.Times.AnswerDays.ToString(CultureInfo.InvariantCulture),
        Texts = [.. content.AllTexts().Select(t => new KeyedText { Key = t.Key, Text = LanguageInput.Of(t.Text.Texts) })],
    };

    public TemplateContent ToContent(TemplateContent before)
    {
        var texts = (Texts ?? []).Where(t => t.Key is not null).ToDictionary(t => t.Key!, t => t.Text?.ToText() ?? LocalizedText.Empty);
        return before.With(texts) with
        {
            Times = before.Times with { InputDays = Days(InputDays, before.Times.InputDays), AnswerDays = Days(AnswerDays, before.Times.AnswerDays) },
        };
    }

    private static int Days(string? typed, int before) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 1000 ? days : before;
}

public sealed class KeyedText
{
    public string? Key { get; set; }

    public LanguageInput? Text { get; set; }
}
