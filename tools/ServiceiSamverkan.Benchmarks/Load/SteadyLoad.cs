using System.Collections.Concurrent;
using System.Diagnostics;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>
/// So many requests a second, whether those before are answered or not, as people come who know nothing of each other. How
/// long each took counts from when it was due.
/// </summary>
internal sealed class SteadyLoad : IAsyncDisposable
{
    private const int PerSecond = 20;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(1) / PerSecond;

    private readonly int _port;
    private readonly IReadOnlyList<byte[]> _requests;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<HttpConnection> _free = [];
    private readonly Task _running;
    private ConcurrentBag<TimeSpan> _latencies = [];

    public SteadyLoad(int port, IReadOnlyList<byte[]> requests)
    {
        (_port, _requests) = (port, requests);
        _running = RunAsync();
    }

    /// <summary>What was answered since the last time; never less than one answer.</summary>
    public async Task<LoadOutcome> TakeAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        _latencies = [];
        await Task.WhenAny(_running, Task.Delay(time, cancellationToken));
        return await TakeAsync(time);
    }

    /// <summary>What was answered from now until the work is done.</summary>
    public async Task<LoadOutcome> TakeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        _latencies = [];
        await work();
        return await TakeAsync(Stopwatch.GetElapsedTime(started));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // The end of the run.
        }

        foreach (var connection in _free)
            connection.Dispose();
        _stop.Dispose();
    }

    private async Task<LoadOutcome> TakeAsync(TimeSpan elapsed)
    {
        if (_running.IsCompleted)
            await _running;
        TimeSpan[] taken = [.. _latencies.Order()];
        return new(taken.Length, elapsed, taken);
    }

    private async Task RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var asked = new HashSet<Task>();
        for (var number = 0; ; number++)
        {
            var due = number * Apart;
            if (due - Stopwatch.GetElapsedTime(started) is var ahead && ahead > TimeSpan.Zero)
                await Task.Delay(ahead, _stop.Token);
            foreach (var done in asked.Where(a => a.IsCompleted).ToList())
            {
                await done;
                asked.Remove(done);
            }

            asked.Add(AskAsync(_requests[number % _requests.Count], started + (long)(due.TotalSeconds * Stopwatch.Frequency)));
        }
    }

    private async Task AskAsync(byte[] request, long due)
    {
        var connection = _free.TryTake(out var kept) ? kept : await HttpConnection.OpenAsync(_port, _stop.Token);
        var (status, length) = await connection.AskAsync(request, body: null, _stop.Token);
        if (status != 200 || length == 0)
            throw new BenchmarkException($"A page was answered with {status}.");
        _latencies.Add(Stopwatch.GetElapsedTime(due));
        _free.Add(connection);
    }
}
