using System.Globalization;
using System.Text.Json;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>
/// B5: 32 senders at once to one tenant, each answered after a commit that survives a power cut, against 32 raw writers of
/// the same rows to a file of the same schema, each with a transaction of its own.
/// </summary>
internal sealed class ConcurrentContributions : IBenchmark
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(3);

    public string Name => "B5";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        var tenant = data.Tenants[0];
        var naive = new NaiveWriters(DataFolder.FileOf(await place.CopyOfDataAsync(cancellationToken), tenant.Host), tenant);
        await using var server = ServerProcess.Start(ServerCommands.Product, await place.CopyOfDataAsync(cancellationToken));
        await server.FirstAnswerAsync(PublicPages.Dialogue(tenant), cancellationToken);
        await CheckAsync(server, tenant, cancellationToken);

        var load = new Load.Load(random => Request(tenant, random), Status: 201);
        await Interleaved.WarmUpAsync(server, load, cancellationToken);
        List<double> slowest = [];
        var rounds = await Interleaved.RunAsync(
            async () =>
            {
                var outcome = await LoadGenerator.RunAsync(server.Port, load, Slice, cancellationToken);
                slowest.Add(outcome.Slowest.TotalMilliseconds);
                return outcome.PerSecond;
            },
            () =>
            {
                var outcome = naive.Run(LoadGenerator.Connections, Slice);
                place.Say(string.Create(CultureInfo.InvariantCulture, $"B5: the slowest naive write took {outcome.Slowest.TotalMilliseconds:F0} ms"));
                return Task.FromResult(outcome.PerSecond);
            });
        return
        [
            Figure.Against(Name, "contributions to one tenant over HTTP, against one transaction each by raw writers", "writes/s", Bound.AtLeast(1), rounds),
            Figure.Alone("B5-max", "the slowest of them in a round", "ms", Bound.AtMost(250, 100), slowest),
        ];
    }

    private static byte[] Request(SeededTenant tenant, Random random) => WireRequest.PostJson(
        tenant.Host, RawContributionList.Path, $$"""{"dialogueId":"{{tenant.DialogueId}}","placeId":"{{tenant.PlaceId}}","text":"{{Words.Text(random, 25)}}","name":"{{Words.Name(random)}}"}""");

    private static async Task CheckAsync(ServerProcess server, SeededTenant tenant, CancellationToken cancellationToken)
    {
        var body = await LoadGenerator.AskAsync(server.Port, Request(tenant, new(1)), 201, cancellationToken);
        using var receipt = JsonDocument.Parse(body);
        var code = receipt.RootElement.GetProperty("followUpCode").GetString();
        await LoadGenerator.AskAsync(server.Port, WireRequest.Get(tenant.Host, $"/api/v1/follow-ups/{code}"), 200, cancellationToken);
    }
}
