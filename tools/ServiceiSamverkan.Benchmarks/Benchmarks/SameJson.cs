using System.Text;
using System.Text.Json.Nodes;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>Both servers say the same, or comparing what they cost would mean nothing.</summary>
internal static class SameJson
{
    public static async Task CheckAsync(ServerProcess ours, ServerProcess floor, byte[] request, CancellationToken cancellationToken)
    {
        var our = await LoadGenerator.AskAsync(ours.Port, request, 200, cancellationToken);
        var its = await LoadGenerator.AskAsync(floor.Port, request, 200, cancellationToken);
        if (!JsonNode.DeepEquals(JsonNode.Parse(our), JsonNode.Parse(its)))
            throw new BenchmarkException($"The product and the floor answer differently:\n{Encoding.UTF8.GetString(our)}\n{Encoding.UTF8.GetString(its)}");
    }
}
