namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>What was to be measured did not answer as it must, so there is no figure.</summary>
public sealed class BenchmarkException(string message) : Exception(message);
