using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Text;

/// <summary>Texts that have passed the gate, in the one form in which they are stored. Nothing given is the empty text.</summary>
public static class StoredText
{
    public static string AsLine(this string? text) => CleanText.OptionalSingleLine(text, int.MaxValue).Value ?? string.Empty;

    public static string AsLines(this string? text) => CleanText.OptionalMultiLine(text, int.MaxValue).Value ?? string.Empty;

    /// <summary>Null when nothing was given.</summary>
    public static string? AsLineOrNull(this string? text) => CleanText.OptionalSingleLine(text, int.MaxValue).Value;
}
