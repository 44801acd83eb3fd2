namespace ServiceiSamverkan.Application.Mail.Letters;

/// <summary>In the order in which a letter tells.</summary>
public enum DigestSectionKind
{
    Answers,
    Decisions,
    Promises,
    Open,
    Meetings,
    Service,
    Said,
    Needs,
}

/// <param name="More">How many there are beyond those told of.</param>
public sealed record DigestSection(DigestSectionKind Kind, IReadOnlyList<DigestItem> Items, int More)
{
    public int Count => Items.Count + More;
}

/// <summary>One thing that happened, as it stands when the letter is written.</summary>
/// <param name="Path">Of its page, without language.</param>
public sealed record DigestItem(ActivityKind Kind, Passage Title, string Path)
{
    public Passage? Note { get; init; }

    /// <summary>When a meeting begins.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The last day of an open dialogue, the due day of a promise, the day of the next word.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The venue, or the owner of a promise.</summary>
    public string? Where { get; init; }

    /// <summary>Of a decision, such as "KS 2026-03-17 § 45".</summary>
    public string? Reference { get; init; }
}
