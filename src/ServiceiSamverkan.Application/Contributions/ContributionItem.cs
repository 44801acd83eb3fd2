using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>A published contribution in a list.</summary>
/// <param name="Text">As it is shown: masked or corrected where it has been.</param>
/// <param name="Language">That the text is written in.</param>
/// <param name="Author">The name of one who wished to show it.</param>
/// <param name="SupportCount">How many agree; read together with the dialogue's basis.</param>
public sealed record ContributionItem(
    Guid Id,
    Guid? DialogueId,
    string Text,
    string Language,
    Channel Channel,
    DateTimeOffset ReceivedAt,
    PlaceName? Place,
    string? Author,
    int SupportCount,
    bool IsAnswered);

public sealed record PlaceName(Guid Id, string Name);
