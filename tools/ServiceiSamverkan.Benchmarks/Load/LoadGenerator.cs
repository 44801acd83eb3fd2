using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>What is asked for, and what every answer must be.</summary>
/// <param name="Next">The next request of a connection, which has random numbers of its own.</param>
/// <param name="MinimumLength">Of every answer's body; what is shorter is not what was asked for.</param>
internal sealed record Load(Func<Random, ReadOnlyMemory<byte>> Next, int Status = 200, int MinimumLength = 1);

/// <param name="Latencies">Of each request, ascending.</param>
internal sealed record LoadOutcome(int Requests, TimeSpan Elapsed, IReadOnlyList<TimeSpan> Latencies)
{
    public double PerSecond => Requests / Elapsed.TotalSeconds;

    public TimeSpan Percentile(double share) => Latencies[(int)Math.Min(Latencies.Count - 1, Math.Floor(share * Latencies.Count))];

    public TimeSpan Slowest => Latencies[^1];
}

/// <summary>Keeps a number of connections busy for a while. One answer that is not as it must be ends it all.</summary>
internal static class LoadGenerator
{
    public const int Connections = 32;

    public static async Task<LoadOutcome> RunAsync(int port, Load load, TimeSpan duration, CancellationToken cancellationToken)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => HttpConnection.OpenAsync(port, cancellationToken)));
        var seed = Random.Shared.Next();
        var started = Stopwatch.GetTimestamp();
        var until = started + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var latencies = await Task.WhenAll(connections.Select((connection, i) =>
            Task.Run(() => KeepBusyAsync(connection, load, new Random(seed + i), until, cancellationToken), cancellationToken)));
        var elapsed = Stopwatch.GetElapsedTime(started);
        foreach (var connection in connections)
            connection.Dispose();
        TimeSpan[] all = [.. latencies.SelectMany(l => l).Order()];
        return new(all.Length, elapsed, all);
    }

    /// <summary>Asks once and keeps the answer's body.</summary>
    public static async Task<byte[]> AskAsync(int port, ReadOnlyMemory<byte> request, int status, CancellationToken cancellationToken)
    {
        using var connection = await HttpConnection.OpenAsync(port, cancellationToken);
        var body = new ArrayBufferWriter<byte>();
        var reply = await connection.AskAsync(request, body, cancellationToken);
        return reply.Status == status ? body.WrittenSpan.ToArray() : throw Unexpected(request.Span, reply.Status, body.WrittenSpan);
    }

    private static async Task<List<TimeSpan>> KeepBusyAsync(HttpConnection connection, Load load, Random random, long until, CancellationToken cancellationToken)
    {
        List<TimeSpan> latencies = [];
        for (var now = Stopwatch.GetTimestamp(); now < until;)
        {
            var request = load.Next(random);
            var (status, length) = await connection.AskAsync(request, body: null, cancellationToken);
            if (status != load.Status || length < load.MinimumLength)
                throw Unexpected(request.Span, status, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"a body of {length} bytes")));
            var answered = Stopwatch.GetTimestamp();
            latencies.Add(Stopwatch.GetElapsedTime(now, answered));
            now = answered;
        }

        return latencies;
    }

    private static BenchmarkException Unexpected(ReadOnlySpan<byte> request, int status, ReadOnlySpan<byte> body)
    {
        var asked = Encoding.UTF8.GetString(request[..request.IndexOf("\r\n"u8)]);
        return new(string.Create(CultureInfo.InvariantCulture, $"{asked} was answered with {status}: {Encoding.UTF8.GetString(body[..Math.Min(body.Length, 500)])}"));
    }
}
