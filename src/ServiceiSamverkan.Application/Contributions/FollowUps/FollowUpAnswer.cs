namespace ServiceiSamverkan.Application.Contributions.FollowUps;

/// <summary>An answer, final or on the way, in the reader's language.</summary>
/// <param name="Happens">What we do, or do not.</param>
/// <param name="NextWordOn">Of an interim answer: the day promised for the next.</param>
public sealed record FollowUpAnswer(
    Guid Id, bool IsFinal, DateTimeOffset At, string Language, string Heard, string Happens, string Why, string Next, DateOnly? NextWordOn);
