using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>A decision in a list.</summary>
/// <param name="Reference">As the minutes write it: "KS 2026-03-17 § 45".</param>
/// <param name="Body">The name of the body that decided, or on whose behalf it was decided.</param>
public sealed record DecisionItem(
    Guid Id,
    string Title,
    string Language,
    string Reference,
    DateOnly DecidedOn,
    DecisionOutcome Outcome,
    DecisionState State,
    string Body,
    string? Delegate,
    DateTimeOffset RecordedAt);
