using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>Makes the content that readers with the same scopes share, from what stands in the database today.</summary>
public sealed class DigestComposer(DigestFacts facts, ScopeNames names, IMailIdentitySource identity)
{
    /// <summary>How many things of one kind a letter tells of; the rest are counted.</summary>
    public const int MaxItems = 12;

    /// <summary>Of what people said a few are enough to make one curious; all of it is on the web.</summary>
    private const int MaxSaid = 5;

    private IReadOnlyDictionary<(DigestSectionKind Section, Guid SubjectId), DigestFact> _facts = null!;
    private IReadOnlyList<ClosingSoon> _closing = [];
    private Dictionary<string, IReadOnlyDictionary<SubscriptionScope, string>> _names = [];

    public async ValueTask LoadAsync(IReadOnlyList<Activity> news, IEnumerable<SubscriptionScope> scopes, CancellationToken cancellationToken)
    {
        _facts = await facts.OfAsync(news, cancellationToken);
        _closing = await facts.ClosingSoonAsync(cancellationToken);
        var all = scopes.Distinct().ToList();
        _names = [];
        foreach (var language in MailLanguages.All)
            _names[language] = await names.OfAsync(all, language, cancellationToken);
    }

    public DigestLetter Compose(DigestRound round, DigestReader reader, IReadOnlyList<Activity> news, long through)
    {
        var told = news.Where(a => reader.IsTold(a, through)).ToList();
        var sections = told
            .GroupBy(a => (Section: DigestFacts.SectionOf(a.Kind), a.SubjectId))
            .Select(g => _facts.TryGetValue(g.Key, out var fact) ? (g.Key.Section, Item: fact.Tell(LatestKind(g), reader.Language)) : (g.Key.Section, Item: null))
            .Where(i => i.Item is not null)
            .GroupBy(i => i.Section)
            .ToDictionary(g => g.Key, g => g.Select(i => i.Item!).ToList());
        if (sections.Count > 0)
            AddClosingSoon(sections, reader);
        return new(
            identity.Current, reader.Language, [.. reader.Scopes.Select(s => _names[reader.Language][s.Scope])], round.Cadence, round.Period?.FirstDay,
            [.. sections.OrderBy(s => s.Key).Select(s => Shortened(s.Key, s.Value))]);
    }

    private static DigestSection Shortened(DigestSectionKind kind, List<DigestItem> items)
    {
        var most = kind is DigestSectionKind.Said ? MaxSaid : MaxItems;
        return new(kind, [.. items.Take(most)], Math.Max(0, items.Count - most));
    }

    /// <summary>A letter that is written anyway also says what closes soon.</summary>
    private void AddClosingSoon(Dictionary<DigestSectionKind, List<DigestItem>> sections, DigestReader reader)
    {
        var open = sections.GetValueOrDefault(DigestSectionKind.Open) ?? [];
        var paths = open.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        open.AddRange(_closing
            .Where(d => reader.Scopes.Any(s => s.Scope.Covers(d.Id, d.PlaceIds)))
            .Select(d => d.Fact.Tell(ActivityKind.DialogueOpened, reader.Language))
            .Where(i => !paths.Contains(i.Path)));
        if (open.Count > 0)
            sections[DigestSectionKind.Open] = open;
    }

    /// <summary>News of a thing that came before in the same letter is told as new, unless it ended.</summary>
    private static ActivityKind LatestKind(IEnumerable<Activity> ofOneThing)
    {
        var kinds = ofOneThing.Select(a => a.Kind).ToList();
        var last = kinds[^1];
        return last is ActivityKind.DialogueChanged or ActivityKind.MeetingChanged or ActivityKind.CommitmentChanged ? kinds[0] : last;
    }
}
