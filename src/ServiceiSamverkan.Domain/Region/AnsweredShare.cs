namespace ServiceiSamverkan.Domain.Region;

/// <summary>F3. Of those that were promised an answer by now: how many have it, and how many heard nothing.</summary>
public static class AnsweredShare
{
    public const string Id = "F3";

    public static IEnumerable<Figure> Of(IReadOnlyCollection<ContributionFacts> contributions)
    {
        var definition = IndicatorCatalog.Find(Id);
        var promised = contributions.Where(c => c.PromisePassed).ToArray();
        yield return Figure.Share(definition, string.Empty, promised.Count(c => c.FinalAnswerAt is not null), promised.Length);
        if (promised.Length > 0)
            yield return Figure.Counted(definition, "silent", promised.Count(c => c.PassedInSilence), promised.Length);
    }
}
