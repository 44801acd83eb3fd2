namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>What the system that a contribution comes from had already decided about it.</summary>
public sealed record ImportedOutcome(ContributionState State, string? RejectionReason = null)
{
    public static readonly ImportedOutcome NotModerated = new(ContributionState.Received);
    public static readonly ImportedOutcome Accepted = new(ContributionState.Published);

    public static ImportedOutcome Rejected(string reason) => new(ContributionState.Rejected, reason);
}
