using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>
/// A weekly letter to 100,000 in eight municipalities, twenty different ones in each, from the product as it is started, while
/// people read its pages: what it takes of memory, and what they wait.
/// </summary>
internal sealed class LargeDigest : IBenchmark
{
    private const int Subscribers = 100_000;
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Looks at the memory between two looks into the outboxes, which take the machine's time.</summary>
    private const int LooksApart = 20;

    public string Name => "digest100000";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        await using var sink = await SmtpSink.StartAsync(cancellationToken);
        var readership = new Readership(data, await place.CopyOfDataAsync(cancellationToken));
        place.Say("subscribing");
        await readership.SubscribeAsync(Subscribers, cancellationToken);
        await using var product = ServerProcess.Start(ServerCommands.Product, readership.Folder, [], readership.Settings(sink.Port));
        byte[][] pages = [.. data.Tenants.SelectMany(t => new[] { PublicPages.Start(t.Host), PublicPages.Dialogue(t), ListOfContributions.Pages(t).First() })];
        await product.FirstAnswerAsync(pages[0], cancellationToken);
        await using var readers = new SteadyLoad(product.Port, pages);
        await readers.TakeAsync(WarmUp, cancellationToken);
        var idle = await readers.TakeAsync(Idle, cancellationToken);
        var before = product.Resident;
        place.Say("sending");
        var highest = before;
        await readership.NextWeekAsync(cancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var meanwhile = await readers.TakeAsync(async () =>
        {
            for (var look = 1; look % LooksApart != 0 || await readership.SentAsync(patience.Token) < Subscribers; look++)
            {
                await Task.Delay(Pause, patience.Token);
                highest = Math.Max(highest, product.Resident);
            }
        });
        await readership.CheckOneEachAsync(Subscribers, cancellationToken);
        return
        [
            Figure.Alone(Name, "memory above idle while 100,000 letters go out", "MB", Bound.AtMost(150), [(highest - before) / Megabyte]),
            Figure.Against(Name, "the pages' 95th percentile meanwhile, against idle", "ms", Bound.AtMost(1.5), [new(P95(meanwhile), P95(idle))]),
            Figure.Alone(Name, "letters", "letters/s", Bound.AtLeast(0), [Subscribers / meanwhile.Elapsed.TotalSeconds]),
        ];
    }

    private static double P95(LoadOutcome outcome) => outcome.Percentile(0.95).TotalMilliseconds;
}
