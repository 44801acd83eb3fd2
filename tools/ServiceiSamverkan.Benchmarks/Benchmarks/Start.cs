using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B12: from the start of the process to the first page, 8 tenants, warm disk, against a bare host with the same model.</summary>
internal sealed class Start : IBenchmark
{
    public string Name => "B12";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var data = await place.DataAsync(cancellationToken);
        var page = PublicPages.Start(data.Tenants[0].Host);
        await SecondsAsync(ServerCommands.Product, data.Folder, page, cancellationToken);
        await SecondsAsync(ServerCommands.Bare, data.Folder, page, cancellationToken);
        var rounds = await Interleaved.RunAsync(
            () => SecondsAsync(ServerCommands.Product, data.Folder, page, cancellationToken),
            () => SecondsAsync(ServerCommands.Bare, data.Folder, page, cancellationToken));
        return [Figure.Against(Name, "start of the process to the first page, against a bare host with the same model", "s", Bound.AtMost(2, 1.3), rounds)];
    }

    internal static async Task<double> SecondsAsync(string command, string folder, byte[] page, CancellationToken cancellationToken)
    {
        await using var server = ServerProcess.StartCold(command, folder);
        return (await server.FirstAnswerAsync(page, cancellationToken)).TotalSeconds;
    }
}

/// <summary>From the start of the process to the first page with eight municipalities and a region.</summary>
internal sealed class CleanStart : IBenchmark
{
    public string Name => "start";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        var folder = await place.CopyOfDataAsync(cancellationToken);
        await using (var operations = await TenantMaking.StartAsync(folder, cancellationToken))
            await operations.AddAsync("region-r", cancellationToken, Application.Tenants.TenantKind.Region);
        var page = PublicPages.Start((await place.DataAsync(cancellationToken)).Tenants[0].Host);
        List<double> rounds = [];
        for (var round = 0; round < Interleaved.Rounds; round++)
            rounds.Add(await Start.SecondsAsync(ServerCommands.Product, folder, page, cancellationToken));
        return [Figure.Alone(Name, "start of the process to the first page, nine tenants", "s", Bound.AtMost(3), rounds)];
    }
}
