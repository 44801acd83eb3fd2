using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Search;

/// <summary>What a thing is found by: the words that residents may read, and those that only the office may.</summary>
public sealed record SearchDocument(SearchKind Kind, Guid Id, DateTimeOffset At, IReadOnlyList<string> Shown, IReadOnlyList<string> Kept)
{
    /// <summary>Places do not age: they come first.</summary>
    private static readonly DateTimeOffset Ageless = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null for what cannot be searched for.</summary>
    public static SearchDocument? Of(object thing) => thing switch
    {
        Place place => new(SearchKind.Place, place.Id, Ageless, [.. Words(place.Name)], []),
        Dialogue dialogue => Of(dialogue),
        Decision decision => new(
            SearchKind.Decision, decision.Id, decision.RecordedAt, [.. Words(decision.Title), .. Words(decision.Text), .. Words(decision.Reason), decision.Reference.ToString()], []),
        Need need => Of(need),
        Contribution contribution => Of(contribution),
        _ => null,
    };

    /// <summary>Each word once.</summary>
    public IReadOnlyList<string> ShownWords() => Tokens(Shown);

    /// <inheritdoc cref="ShownWords"/>
    public IReadOnlyList<string> KeptWords() => Tokens(Kept);

    private static SearchDocument Of(Dialogue dialogue)
    {
        string[] texts = [.. Words(dialogue.Title), .. Words(dialogue.Summary), .. Words(dialogue.Text)];
        return dialogue.OpenedAt is { } opened
            ? new(SearchKind.Dialogue, dialogue.Id, opened, texts, [])
            : new(SearchKind.Dialogue, dialogue.Id, DateTimeOffset.UnixEpoch, [], texts);
    }

    private static SearchDocument Of(Need need)
    {
        string[] texts = [.. Words(need.Title), .. Words(need.Text), .. Words(need.DirectAnswer)];
        return need is { State: NeedState.Confirmed, ConfirmedAt: { } confirmed }
            ? new(SearchKind.Need, need.Id, confirmed, texts, [])
            : new(SearchKind.Need, need.Id, need.CreatedAt, [], texts);
    }

    /// <summary>By the original, which may name somebody, only the office finds it.</summary>
    private static SearchDocument Of(Contribution contribution)
    {
        string[] shown = [contribution.ShownText, .. Words(contribution.Translations)];
        return contribution.State == ContributionState.Published
            ? new(SearchKind.Contribution, contribution.Id, contribution.ReceivedAt, shown, [contribution.Text])
            : new(SearchKind.Contribution, contribution.Id, contribution.ReceivedAt, [], [.. shown, contribution.Text]);
    }

    private static List<string> Tokens(IReadOnlyList<string> texts) =>
        [.. texts.SelectMany(SearchTokens.Of).Distinct(StringComparer.Ordinal).Take(SearchTokens.MaxCount)];

    private static IEnumerable<string> Words(LocalizedText text) => text.Texts.Values;
}
