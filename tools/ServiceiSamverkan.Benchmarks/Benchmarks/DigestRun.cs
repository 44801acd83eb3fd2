using System.Diagnostics;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B8: a weekly digest from the database to a mail server over four connections, against a raw SMTP client with the same letters.</summary>
internal sealed class DigestRun : IBenchmark
{
    private const int Subscribers = 20_000;
    private const int Connections = 4;
    private const int LetterBytes = 8 * 1024;
    private const int Rounds = 3;

    /// <summary>Before the first week that counts: what the just-in-time compiler does is done once, however many letters there are.</summary>
    private const int WarmUps = 1;

    public string Name => "B8";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        await using var sink = await SmtpSink.StartAsync(cancellationToken);
        await using var town = await MailTown.StartAsync(await place.DataAsync(cancellationToken), await place.CopyOfDataAsync(cancellationToken), sink.Port, cancellationToken);
        await town.SubscribeAsync(Subscribers, cancellationToken);
        async Task<double> OursAsync()
        {
            await town.NextWeekAsync(cancellationToken);
            var before = await town.SentAsync(cancellationToken);
            var perSecond = await PerSecondAsync(() => town.SweepAsync(cancellationToken));
            var sent = await town.SentAsync(cancellationToken) - before;
            return sent == Subscribers ? perSecond : throw new BenchmarkException($"{sent} letters of {Subscribers} were taken.");
        }

        Task<double> RawAsync() => PerSecondAsync(() => RawMail.SendAsync(sink.Port, Subscribers, Connections, LetterBytes, cancellationToken));

        await Interleaved.RunAsync(OursAsync, RawAsync, WarmUps);
        var rounds = await Interleaved.RunAsync(OursAsync, RawAsync, Rounds);
        return [Figure.Against(Name, "weekly digest to 20,000 subscribers, against a raw SMTP client", "letters/s", Bound.AtLeast(0.12, 0.18), rounds)];
    }

    private static async Task<double> PerSecondAsync(Func<Task> send)
    {
        var started = Stopwatch.GetTimestamp();
        await send();
        return Subscribers / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
