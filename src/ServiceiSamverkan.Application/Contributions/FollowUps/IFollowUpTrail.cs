namespace ServiceiSamverkan.Application.Contributions.FollowUps;

/// <summary>
/// Tells what has come of contributions after they were read. Each feature that carries them on (needs and decisions,
/// answers, handovers) implements it; all implementations are asked.
/// </summary>
public interface IFollowUpTrail
{
    /// <param name="contributionIds">One contribution, or all notes of a café.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    ValueTask<FollowUpTrail> OfAsync(IReadOnlyList<Guid> contributionIds, CancellationToken cancellationToken);
}

/// <summary>Steps and answers in any order.</summary>
public sealed record FollowUpTrail(IReadOnlyList<FollowUpStep> Steps, IReadOnlyList<FollowUpAnswer> Answers);
