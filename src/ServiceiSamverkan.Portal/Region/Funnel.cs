using ServiceiSamverkan.Application.Region.Comparing;

namespace ServiceiSamverkan.Portal.Region;

/// <summary>Where the points and the band of a funnel plot lie: share upwards, base to the right by its logarithm.</summary>
internal sealed class Funnel
{
    public const int Width = 640;
    public const int Height = 320;
    public const int Left = 56;
    public const int Right = 620;
    public const int Top = 20;
    public const int Bottom = 280;

    public const int LineHeight = 16;

    private const int BandSteps = 24;
    private const decimal Headroom = 1.1m;
    private const decimal LowestTop = 1;

    public Funnel(ComparedIndicator indicator, SharePool pool)
    {
        var counted = indicator.Rows.Where(r => r.Chance != Chance.NotCompared).ToList();
        Smallest = counted.Min(r => r.Figure.Base!.Value);
        Largest = Math.Max(counted.Max(r => r.Figure.Base!.Value), Smallest + 1);
        var limits = Bases().Select(b => (Base: b, Limits: pool.LimitsAt(b))).ToList();
        Highest = Math.Clamp(Math.Ceiling(counted.Select(r => r.Figure.Value!.Value).Append(limits[0].Limits.High).Max() * Headroom), LowestTop, 100);
        PoolY = Y(pool.Percent);
        Band = string.Join(' ', limits.Select(l => $"{X(l.Base)},{Y(l.Limits.High)}").Concat(limits.AsEnumerable().Reverse().Select(l => $"{X(l.Base)},{Y(l.Limits.Low)}")));
        Points = Apart(counted.Select(r => Point(r.Municipality.Name, X(r.Figure.Base!.Value), Y(r.Figure.Value!.Value))));
    }

    public int Smallest { get; }

    public int Largest { get; }

    public decimal Highest { get; }

    public int PoolY { get; }

    public string Band { get; }

    public IReadOnlyList<FunnelPoint> Points { get; }

    private IEnumerable<int> Bases() =>
        Enumerable.Range(0, BandSteps + 1).Select(i => (int)Math.Round(Smallest * Math.Pow((double)Largest / Smallest, (double)i / BandSteps)));

    private int X(int @base) => (int)Math.Round(Left + ((Right - Left) * Math.Log((double)@base / Smallest) / Math.Log((double)Largest / Smallest)));

    private int Y(decimal percent) => (int)Math.Round(Bottom - ((Bottom - Top) * Math.Min(percent, Highest) / Highest));

    /// <summary>A name stands on the side where there is room.</summary>
    private static FunnelPoint Point(string name, int x, int y) =>
        x > (Left + Right) / 2
            ? new(name, x, y, x - 8, Math.Max(y - 8, Top), "end")
            : new(name, x, y, x + 8, Math.Max(y - 8, Top), "start");

    /// <summary>A name that would stand in another is moved up a line, or down where there is no line above.</summary>
    private static List<FunnelPoint> Apart(IEnumerable<FunnelPoint> points)
    {
        List<FunnelPoint> placed = [];
        foreach (var point in points)
        {
            int[] steps = [0, -1, 1, -2, 2, -3, 3];
            var free = steps.Select(step => point with { LabelY = point.LabelY + (step * LineHeight) })
                .FirstOrDefault(p => p.LabelY >= Top && !placed.Exists(other => other.Covers(p)));
            placed.Add(free ?? point);
        }

        return placed;
    }
}

internal sealed record FunnelPoint(string Name, int X, int Y, int LabelX, int LabelY, string Anchor)
{
    private const int LetterWidth = 8;

    private int Start => Anchor == "end" ? LabelX - (Name.Length * LetterWidth) : LabelX;

    public bool Covers(FunnelPoint other) =>
        Math.Abs(LabelY - other.LabelY) < Funnel.LineHeight && Start < other.Start + (other.Name.Length * LetterWidth) && other.Start < Start + (Name.Length * LetterWidth);
}
