using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>A need as its form shows it, with its sources.</summary>
/// <param name="Title">By language.</param>
public sealed record OfficeNeed(
    Guid Id,
    int Version,
    NeedState State,
    Guid? DialogueId,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Text,
    IReadOnlyList<Guid> PriorityAreaIds,
    IReadOnlyList<Guid> PlaceIds,
    string? ServiceKind,
    int SourceCount,
    IReadOnlyDictionary<string, string> DirectAnswer,
    Guid? MergedIntoId,
    Guid? SplitFromId,
    IReadOnlyList<GatheredText> Sources);

/// <summary>A contribution as it is gathered: the text as it is shown, and where it came from.</summary>
/// <param name="Table">Of a harvest note: the table that wrote it.</param>
public sealed record GatheredText(
    Guid Id, string Text, string Language, Channel Channel, ContributionState State, Guid? PlaceId, string? Place, int? Table, DateTimeOffset ReceivedAt);
