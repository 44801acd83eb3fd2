using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B3: the API's list of 20 contributions with counts, author and place, random pages of 8 × 500, against a raw reader.</summary>
internal sealed class ListOfContributions : IBenchmark
{
    private const int PagesCompared = 40;

    public string Name => "B3";

    public static IEnumerable<byte[]> Pages(SeededTenant tenant) =>
        tenant.PageStarts.Select(start => WireRequest.Get(tenant.Host, $"{RawContributionList.Path}?limit=20&cursor={start}"));

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        await using var product = ServerProcess.Start(ServerCommands.Product, data.Folder);
        await using var floor = ServerProcess.Start(ServerCommands.Floor, data.Folder);
        byte[][] pages = [.. data.Tenants.SelectMany(Pages)];
        await product.FirstAnswerAsync(pages[0], cancellationToken);
        await floor.FirstAnswerAsync(pages[0], cancellationToken);
        foreach (var page in Random.Shared.GetItems(pages, PagesCompared))
            await SameJson.CheckAsync(product, floor, page, cancellationToken);
        var load = new Load.Load(random => pages[random.Next(pages.Length)]);
        var rounds = await Interleaved.ProcessorTimeAsync(product, load, floor, load, cancellationToken);
        return [Figure.Against(Name, "API list of 20 contributions, against a raw reader", "µs CPU/request", Bound.AtMost(2.5, 1.5), rounds)];
    }
}
