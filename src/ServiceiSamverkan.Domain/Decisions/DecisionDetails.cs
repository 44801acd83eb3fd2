namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>What the secretary records.</summary>
/// <param name="BodyId">The body that decided, or on whose behalf it was decided.</param>
/// <param name="Delegate">The title of the one who decided by delegation; null when the body itself did.</param>
/// <param name="Reason">Why; a rejection needs one.</param>
public sealed record DecisionDetails(
    Guid BodyId, string? Delegate, ProtocolReference Reference, DecisionOutcome Outcome, LocalizedText Title, LocalizedText Text, LocalizedText Reason);
