using System.Text;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B1: a dialogue's public page from the output cache, against a prebuilt body of its size from the same Kestrel.</summary>
internal sealed class CachedPage : IBenchmark
{
    public string Name => "B1";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        await using var server = ServerProcess.Start(ServerCommands.Product, data.Folder);
        byte[][] pages = [.. data.Tenants.Select(PublicPages.Dialogue)];
        await server.FirstAnswerAsync(pages[0], cancellationToken);
        var size = 0;
        foreach (var (tenant, page) in data.Tenants.Zip(pages))
            size = Math.Max(size, await CheckAsync(server, tenant, page, cancellationToken));
        var prebuilt = WireRequest.Get(data.Tenants[0].Host, PrebuiltAnswer.PathOf(size));
        place.Say($"B1: pages of {size} bytes");
        var rounds = await Interleaved.ThroughputAsync(
            server, new(random => pages[random.Next(pages.Length)], MinimumLength: size / 2), new(_ => prebuilt, MinimumLength: size), cancellationToken);
        return [Figure.Against(Name, "public dialogue page from the output cache, against a prebuilt body", "requests/s", Bound.AtLeast(0.5, 0.8), rounds)];
    }

    /// <summary>The page shows the tenant's own dialogue, and the same bytes twice.</summary>
    private static async Task<int> CheckAsync(ServerProcess server, SeededTenant tenant, byte[] page, CancellationToken cancellationToken)
    {
        var first = await LoadGenerator.AskAsync(server.Port, page, 200, cancellationToken);
        var second = await LoadGenerator.AskAsync(server.Port, page, 200, cancellationToken);
        if (!first.AsSpan().SequenceEqual(second))
            throw new BenchmarkException($"The page of {tenant.Host} came differently the second time, so it was not from the cache.");
        return Encoding.UTF8.GetString(first).Contains(PublicPages.Sign, StringComparison.Ordinal)
            ? first.Length
            : throw new BenchmarkException($"The page of {tenant.Host} does not show its dialogue.");
    }
}
