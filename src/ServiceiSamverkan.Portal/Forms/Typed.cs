using System.Globalization;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>Reads what a form sends; null for what is empty or cannot be read.</summary>
public static class Typed
{
    /// <summary>"2026-09-15", as date fields send it.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Guid? Id(string? typed) => Guid.TryParse(typed, out var id) ? id : null;

    public static List<Guid> Ids(IEnumerable<string>? typed) => [.. (typed ?? []).Select(Id).OfType<Guid>()];

    public static T? Choice<T>(string? typed)
        where T : struct, Enum =>
        Enum.TryParse<T>(typed, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
}
