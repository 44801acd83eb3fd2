using ServiceiSamverkan.Application.Contributions;

namespace ServiceiSamverkan.Application.Needs.Reading;

/// <summary>A confirmed need in a list.</summary>
/// <param name="SourceCount">How many contributions say it.</param>
public sealed record NeedItem(
    Guid Id,
    Guid? DialogueId,
    string Title,
    string Language,
    NeedStage Stage,
    int SourceCount,
    DateTimeOffset ConfirmedAt,
    IReadOnlyList<PlaceName> Places);

/// <summary>How far a need has come, derived from what was built on it.</summary>
public enum NeedStage
{
    Gathered,
    Proposed,
    Decided,
    Promised,
    Answered,
}
