using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>What has been promised, in a list.</summary>
/// <param name="IsLate">The promised day has passed, and it is neither done nor cancelled.</param>
public sealed record CommitmentItem(
    Guid Id,
    string Title,
    string Language,
    OwnerKind OwnerKind,
    string OwnerName,
    DateOnly DueOn,
    CommitmentState State,
    bool IsLate,
    DateTimeOffset MadeAt);
