using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B2: the same page with the output cache switched off, against the raw reader's list of 20.</summary>
internal sealed class UncachedPage : IBenchmark
{
    public string Name => "B2";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        await using var product = ServerProcess.Start(ServerCommands.Product, data.Folder, ProductServer.Uncached);
        await using var floor = ServerProcess.Start(ServerCommands.Floor, data.Folder);
        byte[][] pages = [.. data.Tenants.Select(PublicPages.Dialogue)];
        byte[][] lists = [.. data.Tenants.SelectMany(ListOfContributions.Pages)];
        await product.FirstAnswerAsync(pages[0], cancellationToken);
        await floor.FirstAnswerAsync(lists[0], cancellationToken);
        var rounds = await Interleaved.ProcessorTimeAsync(
            product, new(random => pages[random.Next(pages.Length)]), floor, new(random => lists[random.Next(lists.Length)]), cancellationToken);
        return [Figure.Against(Name, "public dialogue page without the cache, against a raw list of 20", "µs CPU/request", Bound.AtMost(4, 2.5), rounds)];
    }
}
