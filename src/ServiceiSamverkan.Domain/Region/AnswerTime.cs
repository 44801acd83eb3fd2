namespace ServiceiSamverkan.Domain.Region;

/// <summary>F2. Time to the final answer, those still waiting counted as waiting.</summary>
public static class AnswerTime
{
    public const string Id = "F2";

    private static readonly (string Part, int Days)[] Waits = [("over90", 90), ("over180", 180), ("over365", 365)];

    public static IEnumerable<Figure> Of(IReadOnlyCollection<ContributionFacts> contributions)
    {
        var definition = IndicatorCatalog.Find(Id);
        if (contributions.Count == 0)
            return [Figure.Missing(definition, @base: 0)];

        var waiting = contributions.Select(c => c.Waiting).ToArray();
        return
        [
            Time(string.Empty, 0.5),
            Time("p90", 0.9),
            .. Waits.Select(w => Figure.Share(definition, w.Part, waiting.Count(o => !o.Ended && o.Days > w.Days), waiting.Length)),
        ];

        Figure Time(string part, double share)
        {
            var time = KaplanMeier.Quantile(waiting, share);
            var days = Math.Round((decimal)time.Days, 1, MidpointRounding.AwayFromZero);
            var figure = Figure.Counted(definition, part, days, waiting.Length);
            return time.Reached ? figure : figure with { Value = null, Low = days, Absence = Absence.NotReached };
        }
    }
}
