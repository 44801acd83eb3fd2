namespace ServiceiSamverkan.Domain.Region;

/// <summary>How long something was watched, and whether what was waited for happened then (else it was still open).</summary>
public readonly record struct Observation(double Days, bool Ended);

/// <summary>A quantile of the waiting time. Not reached: longer than what has been seen so far.</summary>
public readonly record struct WaitingTime(double Days, bool Reached);

/// <summary>Kaplan and Meier's estimate of waiting times when some are still waiting.</summary>
public static class KaplanMeier
{
    /// <summary>Above the rounding error of a few thousand factors, below one part in a million.</summary>
    private const double Tolerance = 1e-9;

    /// <param name="share">The share that has stopped waiting: 0.5 for the median.</param>
    public static WaitingTime Quantile(IReadOnlyCollection<Observation> observations, double share)
    {
        if (observations.Count == 0)
            throw new ArgumentException("There is no waiting time without an observation.", nameof(observations));

        var atRisk = observations.Count;
        var waiting = 1.0;
        foreach (var sameTime in observations.GroupBy(o => o.Days).OrderBy(g => g.Key))
        {
            waiting *= 1 - ((double)sameTime.Count(o => o.Ended) / atRisk);
            if (waiting <= 1 - share + Tolerance)
                return new(sameTime.Key, Reached: true);

            atRisk -= sameTime.Count();
        }

        return new(observations.Max(o => o.Days), Reached: false);
    }
}
