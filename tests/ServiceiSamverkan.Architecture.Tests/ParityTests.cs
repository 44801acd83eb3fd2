using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Architecture.Tests;

/// <summary>What the API can do the pages can, and the other way round; what one alone does stands here with its reason.</summary>
public sealed partial class ParityTests
{
    private static readonly Dictionary<string, string> OnlyPages = new(StringComparer.Ordinal)
    {
        ["GetOptIn"] = "shows what a link in a letter asks; /subscriptions/confirm answers it",
        ["GetSubscriptionChoices"] = "the choices of a form; programs read /places and /dialogues",
        ["GetSupportAsked"] = "shows what a link in a letter asks; /contributions/support/confirm answers it",
        ["GetDraft"] = "the question before a deletion; programs read the thing itself",
        ["ListHandoverBodies"] = "the choices of a form; programs read /office/bodies",
    };

    private static readonly Dictionary<string, string> OnlyApi = new(StringComparer.Ordinal)
    {
        ["GetCalendar"] = "iCalendar, which pages link to",
        ["GetMeetingPhoto"] = "the picture itself, which pages show by its address",
        ["GetMeetingPhotoForOffice"] = "the picture itself, which pages show by its address",
        ["ListResults"] = "open data; the region's page shows the comparison",
    };

    [Fact]
    public void Messages_OfPagesAndApi_AreTheSameButForThoseNamed()
    {
        var (api, pages) = (SentFrom("src/ServiceiSamverkan.Api"), SentFrom("src/ServiceiSamverkan.Portal"));

        pages.Except(api).Should().BeEquivalentTo(OnlyPages.Keys, "give it a route, or say here why it has none");
        api.Except(pages).Should().BeEquivalentTo(OnlyApi.Keys, "give it a page, or say here why it has none");
    }

    /// <summary>The messages that are named there, other than in texts: the mediator is the only way in.</summary>
    private static HashSet<string> SentFrom(string folder)
    {
        var source = string.Concat(Directory.EnumerateFiles(Repository.PathTo(folder), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/Seeding/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var named = Words().Matches(source).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        return [.. UseCases.Messages.Where(named.Contains)];
    }

    [GeneratedRegex("(?<![\"\\w])[A-Z]\\w+(?![\"\\w])")]
    private static partial Regex Words();
}
