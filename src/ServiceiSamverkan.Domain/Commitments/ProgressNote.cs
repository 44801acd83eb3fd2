namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>What has happened with a commitment since last time.</summary>
/// <param name="DueOn">The new due date, when the note moves it.</param>
public sealed record ProgressNote(Guid Id, DateTimeOffset At, LocalizedText Text, DateOnly? DueOn);
