using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>A contribution in the moderator's lists.</summary>
/// <param name="Signs">What looks like data about a person; see <see cref="PersonalDataSigns"/>.</param>
/// <param name="IsOverdue">The promised time for reading it has passed.</param>
public sealed record ModerationItem(
    Guid Id,
    int Version,
    ContributionState State,
    string Text,
    string Language,
    Channel Channel,
    bool IsLate,
    DateTimeOffset ReceivedAt,
    DateOnly ModerateBy,
    bool IsOverdue,
    string? DialogueTitle,
    string? PlaceName,
    IReadOnlyList<string> Signs);
