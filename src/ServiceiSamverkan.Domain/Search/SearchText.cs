namespace ServiceiSamverkan.Domain.Search;

/// <summary>Stored as text: add, never rename.</summary>
public enum SearchKind
{
    Place,
    Dialogue,
    Decision,
    Need,
    Contribution,
}

/// <summary>
/// The words that a thing is found by, each behind a space. One row for each thing: a row for each word would make a short
/// contribution touch some fifty pages of the file, and a municipality's texts are few enough to be looked through.
/// </summary>
public sealed class SearchText
{
    private const char Before = ' ';

    private SearchText()
    {
    }

    public Guid ThingId { get; private init; }

    public SearchKind Kind { get; private init; }

    /// <summary>What residents may find the thing by; empty while it is hidden from them.</summary>
    public string Shown { get; private set; } = string.Empty;

    /// <summary>What only the office finds it by, besides.</summary>
    public string Kept { get; private set; } = string.Empty;

    /// <summary>By which hits are ordered: the newest first.</summary>
    public DateTimeOffset At { get; private set; }

    public static SearchText Of(SearchDocument document)
    {
        var text = new SearchText { ThingId = document.Id, Kind = document.Kind };
        text.Renew(document);
        return text;
    }

    /// <summary>Occurs in the text where a word begins so.</summary>
    public static string KeyOf(string word) => Before + word;

    public void Renew(SearchDocument document)
    {
        var shown = document.ShownWords();
        (At, Shown, Kept) = (document.At, Join(shown), Join(document.KeptWords().Except(shown, StringComparer.Ordinal)));
    }

    private static string Join(IEnumerable<string> words) => string.Concat(words.Select(KeyOf));
}
