namespace ServiceiSamverkan.Domain.Region;

/// <summary>An interval in per cent, one decimal.</summary>
public readonly record struct PercentInterval(decimal Low, decimal High);

/// <summary>Wilson's score interval for a share, 95 per cent.</summary>
public static class Wilson
{
    private const double Z = 1.959964;

    /// <summary>Above this share of the population the finite-population correction is made.</summary>
    private const double LargeSample = 0.05;

    /// <param name="population">Size of the population that the sample was drawn from; null when it is not a sample.</param>
    public static PercentInterval Of(int hits, int sample, int? population = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, sample);
        var share = (double)hits / sample;
        if (population <= sample)
            return new(Rounded(share), Rounded(share));

        var n = EffectiveSize(sample, population);
        var spread = 1 + (Z * Z / n);
        var centre = (share + (Z * Z / (2 * n))) / spread;
        var half = Z / spread * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        return new(Rounded(Math.Max(0, centre - half)), Rounded(Math.Min(1, centre + half)));
    }

    private static double EffectiveSize(int sample, int? population) =>
        population is { } whole && (double)sample / whole > LargeSample
            ? sample * (whole - 1.0) / (whole - sample)
            : sample;

    private static decimal Rounded(double share) => Math.Round((decimal)(share * 100), 1, MidpointRounding.AwayFromZero);
}
