namespace ServiceiSamverkan.Domain.Mail;

/// <summary>Waits between attempts: 1, 4, 16, 64 minutes, then every four hours, spread by up to half so that a queue does not return as one wave.</summary>
public static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <param name="attempt">1 for the first failed one.</param>
    /// <param name="jitter">Between 0 and 1.</param>
    public static TimeSpan After(int attempt, double jitter)
    {
        var step = First * Math.Pow(4, Math.Clamp(attempt - 1, 0, 10));
        return (step < Longest ? step : Longest) * (1 + (Math.Clamp(jitter, 0, 1) / 2));
    }
}
