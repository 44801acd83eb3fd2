using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>The share of all municipalities together. Only counted figures (grade A) are pooled, and at least two of them.</summary>
public sealed record SharePool(decimal Percent, int Base, int Municipalities)
{
    public static SharePool? Of(IEnumerable<Figure> figures)
    {
        var counted = figures.Where(IsCounted).ToList();
        var whole = counted.Sum(f => (long)f.Base!.Value);
        return counted.Count < 2 || whole > int.MaxValue
            ? null
            : new(Figure.Percent(counted.Sum(f => f.Value!.Value * f.Base!.Value / 100), whole), (int)whole, counted.Count);
    }

    public Chance Compare(Figure figure) =>
        !IsCounted(figure) ? Chance.NotCompared : Percent >= figure.Low && Percent <= figure.High ? Chance.MayBeChance : Chance.Differs;

    /// <summary>Between which shares a municipality with this base would fall, 19 times of 20, were there no difference.</summary>
    public PercentInterval LimitsAt(int @base) => Wilson.Of((int)Math.Round(Percent * @base / 100, MidpointRounding.AwayFromZero), @base);

    private static bool IsCounted(Figure figure) => figure is { Grade: Grade.A, Value: not null, Low: not null, High: not null, Base: > 0 };
}
