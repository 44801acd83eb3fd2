using ServiceiSamverkan.Benchmarks.Benchmarks;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Benchmarks.Serving;

if (ServerCommands.Server(args) is { } server)
{
    await ServerCommands.RunAsync(server);
    return 0;
}

IBenchmark[] all =
[
    new CachedPage(), new UncachedPage(), new ListOfContributions(), new ConcurrentContributions(), new Start(), new CleanStart(), new Provisioning(),
    new DigestRun(), new DigestPlanning(), new LargeDigest(), new SignedDigest(), new LargeDialogue(),
];
var isJson = args.Contains("--json");
string[] names = [.. args.Where(a => a != "--json")];
if (names.FirstOrDefault(n => !all.Any(b => Is(b, n))) is { } unknown)
{
    Console.Error.WriteLine($"error: there is no benchmark '{unknown}'; there are {string.Join(", ", all.Select(b => b.Name))}, and --json");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
using var place = new Workplace(Directory.CreateTempSubdirectory("sis-bench-").FullName, Console.Error.WriteLine);
var status = 0;
foreach (var benchmark in all.Where(b => names.Length == 0 || names.Any(n => Is(b, n))))
{
    place.Say($"{benchmark.Name} runs");
    try
    {
        foreach (var figure in await benchmark.RunAsync(place, stop.Token))
            Console.WriteLine(isJson ? Report.JsonLine(figure) : Report.Line(figure));
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        return 130;
    }
    catch (BenchmarkException e)
    {
        Console.Error.WriteLine($"error: {benchmark.Name}: {e.Message}");
        status = 2;
    }
}

return status;

static bool Is(IBenchmark benchmark, string name) => benchmark.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
