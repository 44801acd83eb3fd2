using System.Globalization;
using System.Security.Cryptography;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>What a municipality holds after two busy months: made by the domain's own verbs, the same for the same seed but for its ids.</summary>
internal sealed class SeededContent
{
    private const int PlaceCount = 12;
    private const int DialogueCount = 4;
    private const int ContributionCount = 500;
    private const int MostSupports = 10;
    private const int DaysSinceOpening = 60;
    private const double ShareWithPlace = 0.8;
    private const double ShareWithName = 0.6;
    private const double ShareShowingName = 0.7;

    private static readonly Version7Ids Ids = new(TimeProvider.System);
    private static readonly RandomNumberGenerator Codes = RandomNumberGenerator.Create();

    private readonly Random _random;
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private readonly List<Contribution> _contributions = [];
    private readonly List<object> _beside = [];

    public SeededContent(Random random, int contributions = ContributionCount)
    {
        _random = random;
        Places = [.. Enumerable.Range(1, PlaceCount).Select(PlaceNumber)];
        Dialogues = [.. Enumerable.Range(1, DialogueCount).Select(DialogueNumber)];
        for (var i = 0; i < contributions; i++)
            AddContribution();
    }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Dialogue> Dialogues { get; }

    public IEnumerable<object> All => [.. Places, .. Dialogues, .. _contributions, .. _beside];

    public IReadOnlyList<Cursor> PageStarts =>
        [.. _contributions.OrderByDescending(c => c.ReceivedAt).SkipLast(PageRequest.DefaultLimit + 1).Select(c => new Cursor(c.ReceivedAt, c.Id))];

    private static Place PlaceNumber(int number) =>
        Place.Create(Ids.Next(), $"by-{number}", PlaceKind.Village, LocalizedText.Sv($"Övre Bäckträsk {number}"), new GeoPoint(64.9, 19.5), null).Value;

    private Dialogue DialogueNumber(int number)
    {
        var today = SwedishCalendar.DayOf(_now);
        var details = new DialogueDetails
        {
            Title = LocalizedText.Sv($"Hur ska servicen i byarna se ut om fem år? {number}"),
            Summary = LocalizedText.Sv("Butiken, drivmedlet och paketen: vad behöver finnas kvar, och vad kan vi lösa tillsammans?"),
            Text = LocalizedText.Sv(Words.Text(_random, 250)),
            Questions = [.. Enumerable.Range(1, 3).Select(q => new DialogueQuestion($"fraga-{q}", LocalizedText.Sv($"Vad är viktigast för dig? {q}")))],
            Phases =
            [
                PhaseFrom("traffas", PhaseKind.Meet, today.AddDays(-DaysSinceOpening), today.AddDays(-20)),
                PhaseFrom("beratta", PhaseKind.Contribute, today.AddDays(-DaysSinceOpening), today.AddDays(60)),
                PhaseFrom("besluta", PhaseKind.Decide, today.AddDays(61), today.AddDays(90)),
            ],
            PlaceIds = [.. Places.Take(3).Select(p => p.Id)],
            OpensOn = today.AddDays(-DaysSinceOpening),
            ClosesOn = today.AddDays(60),
            Influence = new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Sv("Var servicen finns kan påverkas, inte hur mycket den får kosta.")),
            Mandate = new("Kommunstyrelsen", today.AddDays(-90), "KS 2026 § 45"),
            Contact = new("Anna Exempel", "anna@kommun.example", "0900-123 45"),
            Deputy = new("Bo Exempel", "bo@kommun.example", "0900-123 46"),
            Level = ParticipationLevel.Dialogue,
            Promise = LocalizedText.Sv("Alla får svar, och vi berättar vad som händer."),
            FeedbackOn = today.AddDays(90),
        };
        var dialogue = Dialogue.Create(Ids.Next(), string.Create(CultureInfo.InvariantCulture, $"servicen-i-byarna-{number}"), details, null, _now.AddDays(-DaysSinceOpening)).Value;
        return dialogue.Open(_now.AddDays(-DaysSinceOpening)) is { Error: { } error } ? throw new InvalidOperationException($"{error}") : dialogue;
    }

    private static Phase PhaseFrom(string key, PhaseKind kind, DateOnly from, DateOnly to) =>
        new(key, kind, LocalizedText.Sv(key), LocalizedText.Sv("Så här går det till."), from, to, ParticipationLevel.Dialogue, LocalizedText.Empty);

    private void AddContribution()
    {
        var received = _now.AddSeconds(-_random.Next(DaysSinceOpening * 24 * 3600));
        var draft = new ContributionDraft(Words.Text(_random, _random.Next(8, 60)), LocalizedText.Swedish, Channel.Web)
        {
            DialogueId = Dialogues[_random.Next(Dialogues.Count)].Id,
            PlaceId = _random.NextDouble() < ShareWithPlace ? Places[_random.Next(Places.Count)].Id : null,
        };
        var contribution = Contribution.Receive(Ids.Next(), FollowUpCode.Generate(Codes), draft, SwedishCalendar.DayOf(received).AddDays(3), received).Value;
        contribution.Publish(received);
        _contributions.Add(contribution);
        if (_random.NextDouble() < ShareWithName)
        {
            var contact = ContactDetails.Create(Words.Name(_random), null, null, null, _random.NextDouble() < ShareShowingName).Value;
            _beside.Add(Contributor.Create(contribution.Id, AnswerBy.Code, contact).Value!);
        }

        for (var i = _random.Next(MostSupports + 1); i > 0; i--)
            _beside.Add(Support.Give(contribution.Id, SupportBasis.Open, string.Create(CultureInfo.InvariantCulture, $"{i}"), received));
    }
}
