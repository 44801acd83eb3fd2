namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>One row of the table of benchmarks.</summary>
public interface IBenchmark
{
    /// <summary>As it is asked for on the command line.</summary>
    string Name { get; }

    Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken);
}
