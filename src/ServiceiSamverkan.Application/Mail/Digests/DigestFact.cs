using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>What can be told of a thing, in all its languages.</summary>
/// <param name="Written">The language of a text that is not ours to translate; null when the title says it itself.</param>
public sealed record DigestFact(LocalizedText Title, string Path, string? Written = null)
{
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    public DateTimeOffset? At { get; init; }

    public DateOnly? Day { get; init; }

    public string? Where { get; init; }

    public string? Reference { get; init; }

    public DigestItem Tell(ActivityKind kind, string language)
    {
        var title = Passage.Of(Title, language);
        return new(kind, Written is null ? title : title with { Language = Written }, Path)
        {
            Note = Note.IsEmpty ? null : Passage.Of(Note, language),
            At = At,
            Day = Day,
            Where = Where,
            Reference = Reference,
        };
    }
}

/// <summary>An open dialogue that takes contributions for only a little longer.</summary>
public sealed record ClosingSoon(Guid Id, IReadOnlyList<Guid> PlaceIds, DigestFact Fact);
