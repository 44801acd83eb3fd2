using System.Diagnostics;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B9, the first half: places in a weekly letter and the mails for them, against raw inserts of the same rows in as many commits.</summary>
internal sealed class DigestPlanning : IBenchmark
{
    private const int Subscribers = 100_000;
    private const int Rounds = 3;

    /// <summary>As many as the product plans in one transaction.</summary>
    private const int RowsInACommit = DigestPlanner.Batch;

    public string Name => "B9";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        await using var town = await MailTown.StartAsync(await place.DataAsync(cancellationToken), await place.CopyOfDataAsync(cancellationToken), FreePort.Next(), cancellationToken);
        place.Say("subscribing");
        await town.SubscribeAsync(Subscribers, cancellationToken);
        await town.PauseAsync(cancellationToken);
        List<Pair> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            await town.ForgetLettersAsync(cancellationToken);
            await town.NextWeekAsync(cancellationToken);
            var started = Stopwatch.GetTimestamp();
            var report = await town.SweepAsync(cancellationToken);
            var ours = Stopwatch.GetElapsedTime(started).TotalSeconds;
            if (!report.Trouble.IsEmpty)
                throw new BenchmarkException(report.Trouble.First());
            rounds.Add(new(ours, Raw(town, place)));
        }

        return
        [
            Figure.Against(Name, "planning a weekly letter to 100,000, against raw inserts of the same rows", "s", Bound.AtMost(4, 2), rounds),
            await IdleTenants.OpenedAsync(Name, place, cancellationToken),
        ];
    }

    private static double Raw(MailTown town, Workplace place)
    {
        var rows = RawRows.Read(town.File, "DigestSlots", "MailMessages");
        var folder = Directory.CreateDirectory(place.NewFolder()).FullName;
        var started = Stopwatch.GetTimestamp();
        rows.Write(Path.Combine(folder, "raw.db"), RowsInACommit);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
