namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>What a figure has to reach, and what we would like it to.</summary>
/// <param name="Goal">Null where there is no more to wish for than the gate.</param>
public sealed record Bound(double Gate, double? Goal, bool IsCeiling)
{
    public static Bound AtLeast(double gate, double? goal = null) => new(gate, goal, false);

    public static Bound AtMost(double gate, double? goal = null) => new(gate, goal, true);

    public bool IsMetBy(double figure) => IsCeiling ? figure <= Gate : figure >= Gate;
}
