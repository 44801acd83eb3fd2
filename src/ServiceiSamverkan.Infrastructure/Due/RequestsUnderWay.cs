namespace ServiceiSamverkan.Infrastructure.Due;

/// <summary>How many requests are being answered just now: work that nobody waits for gives way to those who wait.</summary>
public sealed class RequestsUnderWay
{
    /// <summary>A long request, or one after the other, holds the work up no longer than this at a time.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);
    private int _count;

    public async Task CountAsync(Func<Task> request)
    {
        Interlocked.Increment(ref _count);
        try
        {
            await request();
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }

    /// <summary>Returns when nobody waits for an answer, or has waited for <see cref="Most"/>.</summary>
    public async ValueTask GiveWayAsync()
    {
        for (var waited = TimeSpan.Zero; Volatile.Read(ref _count) > 0 && waited < Most; waited += Step)
            await Task.Delay(Step);
    }
}
