using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>All that staff see of one contribution.</summary>
/// <param name="Text">The original.</param>
/// <param name="Signs">What looks like data about a person in the text that would be shown.</param>
/// <param name="ModeratedBy">The name of the member of staff who took the latest decision.</param>
/// <param name="Contact">Who said it, where that was told and is still kept.</param>
/// <param name="Import">What it was called where it came from.</param>
public sealed record ContributionCase(
    Guid Id,
    int Version,
    ContributionState State,
    string? FollowUpCode,
    string Text,
    string Language,
    string? CorrectedText,
    string? MaskedText,
    LocalizedText Translations,
    Channel Channel,
    AgeBand? AgeBand,
    bool IsLate,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? StatedAt,
    DateOnly ModerateBy,
    DateTimeOffset? ModeratedAt,
    string? ModeratedBy,
    string? RejectionReason,
    string? WaiverReason,
    DateTimeOffset? AnsweredAt,
    DialogueLink? Dialogue,
    PlaceName? Place,
    int? Table,
    AnswerBy AnswerBy,
    ContributionContact? Contact,
    ImportKey? Import,
    int SupportCount,
    IReadOnlyList<string> Signs)
{
    public string ShownText => MaskedText ?? CorrectedText ?? Text;
}

/// <param name="MailBlockedSince">Mail does not reach the address; null when it does, as far as is known.</param>
public sealed record ContributionContact(string? Name, bool ShowsName, string? Email, string? Phone, string? PostalAddress, DateTimeOffset? MailBlockedSince);
