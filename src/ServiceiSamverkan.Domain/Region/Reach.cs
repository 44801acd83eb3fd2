namespace ServiceiSamverkan.Domain.Region;

/// <summary>Who took part in a window.</summary>
/// <param name="Persons">Persons that can be told apart, each once.</param>
/// <param name="HeadCounts">People counted without being told apart, one number per gathering.</param>
public sealed record ReachFacts(int Persons, IReadOnlyList<int> HeadCounts);

/// <summary>R1. Counted persons (A), head counts as a range (B), or a survey (C); never a mixture.</summary>
public static class Reach
{
    public const string Id = "R1";
    public const string Persons = "persons";

    /// <param name="facts">Null when nobody was asked: then there is no figure, not a zero.</param>
    public static IEnumerable<Figure> Of(ReachFacts? facts, SourcedFigure? survey, Population? population) =>
        survey is not null ? [Surveyed(survey, population)]
        : facts is null ? [Figure.Missing(Definition)]
        : facts.HeadCounts.Count == 0 ? Counted(facts.Persons, population)
        : Ranged(Math.Max(facts.Persons, facts.HeadCounts.Max()), facts.Persons + facts.HeadCounts.Sum(), population);

    private static IndicatorDefinition Definition => IndicatorCatalog.Find(Id);

    private static IEnumerable<Figure> Counted(int persons, Population? population)
    {
        yield return ShareOf(population) ?? Figure.Share(Definition, string.Empty, Math.Min(persons, population!.Count), population.Count);
        yield return Figure.Counted(Definition, Persons, persons, null);
    }

    private static IEnumerable<Figure> Ranged(int atLeast, int atMost, Population? population)
    {
        yield return ShareOf(population) ?? Range(string.Empty, Percent(atLeast, population!), Percent(atMost, population!), population!.Count);
        yield return Range(Persons, atLeast, atMost, null);
    }

    private static Figure Surveyed(SourcedFigure survey, Population? population)
    {
        var figure = new Figure(Id, string.Empty, Definition.Version, Grade.C, survey.Percent, null, null, survey.Respondents, Absence.None, survey.Source);
        if (survey.Respondents is not { } respondents)
            return figure;
        if (respondents < Figure.SmallestPersonBase)
            return figure with { Value = null, Absence = Absence.Hidden };

        var hits = (int)Math.Round(survey.Percent * respondents / 100, MidpointRounding.AwayFromZero);
        var interval = Wilson.Of(hits, respondents, population?.Count);
        return figure with { Low = interval.Low, High = interval.High };
    }

    /// <summary>Says why there is no share of the population; null when there can be one.</summary>
    private static Figure? ShareOf(Population? population) =>
        population is null ? Figure.Missing(Definition)
        : population.Count < Figure.SmallestPersonBase ? Figure.Missing(Definition, @base: population.Count) with { Grade = Grade.A, Absence = Absence.Hidden }
        : null;

    private static Figure Range(string part, decimal low, decimal high, int? @base) =>
        new(Id, part, Definition.Version, Grade.B, null, low, high, @base, Absence.None, null);

    private static decimal Percent(int persons, Population population) => Figure.Percent(Math.Min(persons, population.Count), population.Count);
}
