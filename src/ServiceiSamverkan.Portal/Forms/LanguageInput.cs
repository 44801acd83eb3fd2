using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>A text that is typed in Swedish, and in the other languages when there is time for it.</summary>
public sealed class LanguageInput
{
    public string? Sv { get; set; }

    public string? Fi { get; set; }

    public string? En { get; set; }

    public bool IsTranslated => !string.IsNullOrWhiteSpace(Fi) || !string.IsNullOrWhiteSpace(En);

    public static LanguageInput Of(IReadOnlyDictionary<string, string> texts) => new()
    {
        Sv = texts.GetValueOrDefault("sv"),
        Fi = texts.GetValueOrDefault("fi"),
        En = texts.GetValueOrDefault("en"),
    };

    public LocalizedText ToText() => LocalizedText.From(
    [
        new("sv", Sv ?? string.Empty),
        new("fi", Fi ?? string.Empty),
        new("en", En ?? string.Empty),
    ]);
}
