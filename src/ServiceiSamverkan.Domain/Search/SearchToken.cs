using System.Text;

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
/// A word of a thing's text. Written with the thing, in the same transaction, and compared as hexadecimal digits, which
/// every engine orders alike: the same question finds the same things on each.
/// </summary>
public sealed class SearchToken
{
    /// <summary>Two digits for a byte; a letter outside the basic plane takes two units and four bytes, one within it at most three.</summary>
    public const int KeyMaxLength = Text.SearchTokens.MaxLength * 3 * 2;

    /// <summary>Follows every digit.</summary>
    private const char AfterDigits = 'g';

    private SearchToken()
    {
    }

    public string Key { get; private init; } = string.Empty;

    public Guid ThingId { get; private init; }

    public SearchKind Kind { get; private init; }

    /// <summary>The word stands in what residents may read.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>By which hits are ordered: the newest first.</summary>
    public DateTimeOffset At { get; private set; }

    public static SearchToken Of(string word, Guid thingId, SearchKind kind, bool isPublic, DateTimeOffset at) =>
        new() { Key = KeyOf(word), ThingId = thingId, Kind = kind, IsPublic = isPublic, At = at };

    public static string KeyOf(string word) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(word));

    /// <summary>Above all keys that begin with this one.</summary>
    public static string EndOf(string key) => key + AfterDigits;

    public void Renew(bool isPublic, DateTimeOffset at) => (IsPublic, At) = (isPublic, at);
}
