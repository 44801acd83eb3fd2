namespace ServiceiSamverkan.Domain.Region;

/// <summary>What a report needs to know of one contribution, as it stood at the end of the window.</summary>
/// <param name="FinalAnswerAt">Null while it waits for its final answer.</param>
/// <param name="WatchedUntil">End of the window, or the moment at which an answer was waived.</param>
/// <param name="PromisePassed">The day on which an answer was promised has passed.</param>
/// <param name="PassedInSilence">It passed without a final or interim answer.</param>
/// <param name="LedToDecision">It can be followed to a decision.</param>
public sealed record ContributionFacts(
    DateTimeOffset ReceivedAt,
    DateTimeOffset? FinalAnswerAt,
    DateTimeOffset WatchedUntil,
    bool PromisePassed,
    bool PassedInSilence,
    bool LedToDecision)
{
    public Observation Waiting => new(((FinalAnswerAt ?? WatchedUntil) - ReceivedAt).TotalDays, FinalAnswerAt is not null);
}
