using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>A published contribution by itself.</summary>
/// <param name="Translation">In the reader's language, where there is one.</param>
/// <param name="SupportBasis">Stands beside the count: who counts as one.</param>
public sealed record ContributionPage(
    Guid Id,
    string Text,
    string Language,
    string? Translation,
    Channel Channel,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? StatedAt,
    bool IsLate,
    DialogueLink? Dialogue,
    PlaceName? Place,
    string? Author,
    int SupportCount,
    SupportBasis SupportBasis,
    bool TakesSupport,
    bool IsAnswered);

public sealed record DialogueLink(Guid Id, string Slug, string Title);
