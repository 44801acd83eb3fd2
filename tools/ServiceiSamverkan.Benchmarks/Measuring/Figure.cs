namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>One line of the result. Where there is a floor the bound is on the ratio, else on the value.</summary>
/// <param name="Value">Ours, the median of the rounds.</param>
/// <param name="Floor">The floor's, the median of the same rounds.</param>
/// <param name="Ratio">The median of the rounds' own ratios, since a round's two halves share their disturbances.</param>
/// <param name="Lowest">Of what the bound is on, over the rounds; so too the highest.</param>
public sealed record Figure(
    string Name,
    string Work,
    double Value,
    string Unit,
    double? Floor,
    double? Ratio,
    Bound Bound,
    int Rounds,
    double Lowest,
    double Highest)
{
    public bool IsMet => Bound.IsMetBy(Ratio ?? Value);

    public static Figure Against(string name, string work, string unit, Bound bound, IReadOnlyList<Pair> rounds)
    {
        double[] ratios = [.. rounds.Select(r => r.Ours / r.Floor).Order()];
        return new(
            name, work, Median(rounds.Select(r => r.Ours)), unit, Median(rounds.Select(r => r.Floor)), Median(ratios), bound, rounds.Count, ratios[0], ratios[^1]);
    }

    public static Figure Alone(string name, string work, string unit, Bound bound, IReadOnlyList<double> rounds) =>
        new(name, work, Median(rounds), unit, null, null, bound, rounds.Count, rounds.Min(), rounds.Max());

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>What one round gave for us and for the floor.</summary>
public readonly record struct Pair(double Ours, double Floor);
