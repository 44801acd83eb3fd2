using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>What a letter costs the product's processor when it is signed, and when it goes over TLS, against one that is neither.</summary>
internal sealed class SignedDigest : IBenchmark
{
    private const int Letters = 16_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public string Name => "signed";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        await using var sink = await SmtpSink.StartAsync(cancellationToken);
        await using var front = new TlsFront(sink.Port);
        var plain = await CostAsync(place, sink.Port, null, isSigned: false, cancellationToken);
        var secure = await CostAsync(place, front.Port, front.Pem, isSigned: false, cancellationToken);
        var signed = await CostAsync(place, sink.Port, null, isSigned: true, cancellationToken);
        var both = await CostAsync(place, front.Port, front.Pem, isSigned: true, cancellationToken);
        return
        [
            Against("a letter over TLS, kept connections, against one in the clear", secure, plain, Bound.AtMost(1.5)),
            Against("a signed letter (DKIM, RSA 2048), against one that is not", signed, plain, Bound.AtMost(2.5)),
            Against("a signed letter over TLS, against neither", both, plain, Bound.AtMost(3)),
        ];
    }

    private Figure Against(string work, double ours, double plain, Bound bound) => Figure.Against(Name, work, "µs CPU/letter", bound, [new(ours, plain)]);

    /// <summary>Processor time of the product's process for a letter, in microseconds, in the second week: the first is for the just-in-time compiler.</summary>
    private static async Task<double> CostAsync(Workplace place, int port, string? trusted, bool isSigned, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        var readership = new Readership(data, await place.CopyOfDataAsync(cancellationToken));
        await readership.SubscribeAsync(Letters, cancellationToken);
        if (isSigned)
            await readership.SignAsync(cancellationToken);
        var settings = readership.Settings(port);
        if (trusted is not null)
        {
            settings["Mail__Tls"] = "Implicit";
            settings["SSL_CERT_FILE"] = Path.Combine(readership.Folder, "trusted.pem");
            await File.WriteAllTextAsync(settings["SSL_CERT_FILE"], trusted, cancellationToken);
        }

        await using var product = ServerProcess.Start(ServerCommands.Product, readership.Folder, [], settings);
        await product.FirstAnswerAsync(PublicPages.Start(data.Tenants[0].Host), cancellationToken);
        await WeekAsync(readership, Letters, cancellationToken);
        var before = product.ProcessorTime;
        await WeekAsync(readership, 2 * Letters, cancellationToken);
        return (product.ProcessorTime - before).TotalMicroseconds / Letters;
    }

    private static async Task WeekAsync(Readership readership, int sent, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await readership.NextWeekAsync(cancellationToken);
        while (await readership.SentAsync(cancellationToken) < sent)
            await Task.Delay(Pause, patience.Token);
    }
}
