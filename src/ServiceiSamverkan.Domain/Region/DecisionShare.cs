namespace ServiceiSamverkan.Domain.Region;

/// <summary>D1. How much of what was said can be followed to a decision.</summary>
public static class DecisionShare
{
    public const string Id = "D1";

    public static IEnumerable<Figure> Of(IReadOnlyCollection<ContributionFacts> contributions, ProposalFacts proposals)
    {
        var definition = IndicatorCatalog.Find(Id);
        yield return Figure.Share(definition, string.Empty, contributions.Count(c => c.LedToDecision), contributions.Count);
        if (proposals.Submitted > 0)
            yield return Figure.Share(definition, "proposals", proposals.Decided, proposals.Submitted);
    }
}

/// <summary>Proposals handed to a board up to the end of the window, and those of them that it has decided.</summary>
public sealed record ProposalFacts(int Submitted, int Decided);
