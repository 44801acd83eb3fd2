namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>The beginning of a text, on one line, cut between words.</summary>
public static class Excerpt
{
    public static LocalizedText Of(LocalizedText text, int length) =>
        LocalizedText.From(text.Texts.Select(t => KeyValuePair.Create(t.Key, Of(t.Value, length))));

    public static string Of(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;
        var cut = line.LastIndexOf(' ', length - 1);
        var end = cut > length / 2 ? cut : length - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end), "…");
    }
}
