using System.Globalization;
using System.Net.Http.Json;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Walk;

/// <summary>
/// A real dialogue of 297 statements, taken by the office over HTTP from the import to the answer of each of its 109 authors,
/// each member of staff with no more than the own role's rights.
/// </summary>
public sealed class RuralIslandsTests
{
    private const string Set = "Gäller ett annat län än dialogen handlar om.";

    /// <summary>A word that gathers, and the need that it gathers to; the words are taken in this order.</summary>
    private static readonly (string Word, string Title)[] Topics =
    [
        ("climate", "Mark som klarar ett nytt klimat"), ("food", "Mat som odlas på öarna"), ("water", "Rent vatten"), ("trail", "Stigar att gå på"),
        ("forest", "Skog som sköts"), ("habitat", "Plats för djur och växter"), ("access", "Komma ut i naturen"), ("tax", "Veta vad skatten går till"),
        ("agri", "Jordbruk som bär sig"), ("preserv", "Bevarad mark"), ("manag", "Skötsel av det som köps"), ("county", "Samarbete med länet"),
    ];

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Dialogue_Of109Authors_IsAnsweredWhenNobodyWaitsAndNotBefore(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var islands = Islands.Read(host);
        var office = await OpenAsync(host, TestHost.Morning);
        var dialogue = await office.Leader.OpenDialogueAsync();
        await islands.ImportAsync(office.Leader.Staff, dialogue);
        await ModerateAsync(office.Moderator.Staff, dialogue);

        var needs = await GatherAsync(office.Leader, dialogue);
        await office.Leader.DoAsync("needs", needs[10], "direct-answer", new { answer = "Skötselplanen ligger framme sedan i går." });
        var handover = await HandOverAsync(office, needs[11]);
        office = await OpenAsync(host, new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero));
        var decided = await DecideAsync(office, needs);
        await AnswerNeedsAsync(office.Leader, needs, decided);
        await ReplyAsync(office, handover);

        await office.Leader.DoAsync("dialogues", dialogue, "process");
        (await RefusedAsync(office.Leader, dialogue)).Should().BeGreaterThan(1, "those outside the needs wait");
        await office.Leader.AnswerAsync("Dialogue", dialogue, new { happens = "Allt som sades är läst." });
        var voices = await islands.VoicesAsync(office.Moderator.Staff, dialogue);
        var regretted = voices.First(v => v.State == "Rejected");
        await office.Moderator.DoAsync("moderation", regretted.Id, "return");
        await office.Moderator.DoAsync("moderation", regretted.Id, "publish");
        (await RefusedAsync(office.Leader, dialogue)).Should().Be(1, "the one that was put aside by mistake waits alone");
        await office.Leader.AnswerAsync("Contribution", regretted.Id, new { happens = "Du hade rätt, den skulle ha varit med." });
        await office.Leader.DoAsync("dialogues", dialogue, "answer");

        var shown = await office.Leader.Stranger.GetJsonAsync($"/api/v1/dialogues/{dialogue}");
        shown.GetProperty("state").GetString().Should().Be("Answered");
        await FollowAsync(office.Leader.Stranger, [.. voices.Select(v => v == regretted ? v with { State = "Published" } : v)], needs.Count);
    }

    private static async Task<Office> OpenAsync(TestHost host, DateTimeOffset now)
    {
        host.Now = now;
        return new(await AsAsync(StaffRole.ProcessLeader), await AsAsync(StaffRole.Moderator), await AsAsync(StaffRole.Secretary), await AsAsync(StaffRole.Administrator));

        async Task<Desk> AsAsync(StaffRole role) => new(await host.ApiClientAsync(host.Tenants.Norsjo, role), host.Client(host.Tenants.Norsjo));
    }

    /// <summary>What the first moderators had not seen: most is published, one is used without being shown, one is put aside.</summary>
    private static async Task ModerateAsync(HttpClient moderator, Guid dialogue)
    {
        var queue = await Islands.AllAsync(moderator, $"/api/v1/office/moderation?dialogueId={dialogue}&limit=100");
        queue.Should().HaveCount(Islands.Unseen);
        foreach (var (verb, marked, reason) in new[] { ("Publish", queue[..4], null), ("KeepInternal", queue[4..5], null), ("Reject", queue[5..], Set) })
        {
            var items = marked.Select(m => new { id = m.GetProperty("id").GetGuid(), version = m.GetProperty("version").GetInt32() });
            using var done = await moderator.PostAsJsonAsync("/api/v1/office/moderation", new { verb, items, reason });
            done.StatusCode.Should().Be(HttpStatusCode.NoContent, await done.Content.ReadAsStringAsync());
        }
    }

    private static async Task<List<Guid>> GatherAsync(Desk leader, Guid dialogue)
    {
        List<Guid> needs = [];
        foreach (var (word, title) in Topics)
        {
            var board = await leader.Staff.GetJsonAsync($"/api/v1/office/needs/board?dialogueId={dialogue}&search={word}");
            Guid[] found = [.. board.GetProperty("unsorted").EnumerateArray().Select(c => c.GetProperty("id").GetGuid())];
            found.Should().NotBeEmpty(word);
            needs.Add(await leader.ConfirmNeedAsync(dialogue, title, found));
        }

        return needs;
    }

    private static async Task<Guid> HandOverAsync(Office office, Guid need)
    {
        var authority = await office.Administrator.MakeAsync("bodies/external", new { name = "Länsstyrelsen", email = "lansstyrelsen@example.se" });
        return await office.Moderator.MakeAsync("handovers", new
        {
            subjectKind = "Need",
            subjectId = need,
            externalBodyId = authority,
            what = "Önskemål om samarbete.",
            why = "Frågan är länets.",
            answerDueOn = "2026-04-30",
        });
    }

    /// <summary>Two proposals, each with its decision and its promises.</summary>
    private static async Task<List<Guid>> DecideAsync(Office office, List<Guid> needs)
    {
        var board = await office.Administrator.AddBoardAsync();
        List<Guid> decisions = [];
        foreach (var (title, paragraph, built) in new[] { ("Plan för mark och vatten", 44, needs[..6]), ("Plan för friluftsliv och jordbruk", 45, needs[6..10]) })
        {
            var proposal = await office.Leader.MakeAsync("proposals", new { title, text = "Planen tas fram med byarna.", bodyId = board, needIds = built });
            await office.Leader.DoAsync("proposals", proposal, "submit", new { on = "2026-03-09" });
            var decision = await office.Secretary.DecideAsync(proposal, $"KS 2026-03-16 § {paragraph}");
            await office.Secretary.DoAsync("decisions", decision, "minutes-approved", new { on = "2026-03-16" });
            await office.Secretary.DoAsync("decisions", decision, "announced", new { on = "2026-03-16" });
            await office.Secretary.MakeAsync("commitments", new
            {
                title = $"{title} är klar",
                ownerKind = "Municipality",
                ownerName = "Planenheten",
                dueOn = "2026-12-01",
                decisionId = decision,
                needIds = built,
            });
            decisions.Add(decision);
        }

        return decisions;
    }

    private static async Task AnswerNeedsAsync(Desk leader, List<Guid> needs, List<Guid> decisions)
    {
        for (var i = 0; i < 11; i++)
            await leader.AnswerAsync("Need", needs[i], new { decisionIds = i < 6 ? [decisions[0]] : i < 10 ? [decisions[1]] : Array.Empty<Guid>() });
    }

    /// <summary>The authority's answer comes as a draft, which the municipality completes and gives.</summary>
    private static async Task ReplyAsync(Office office, Guid handover)
    {
        var version = (await office.Moderator.OfficeAsync("handovers", handover)).GetProperty("version").GetInt32();
        using var replied = await office.Moderator.Staff.SendIfMatchAsync(
            HttpMethod.Post, $"/api/v1/office/handovers/{handover}/answer", version, new { answer = "Vi träffas i maj." });
        var feedback = (await replied.JsonAsync()).GetProperty("id").GetGuid();
        var draft = await office.Leader.OfficeAsync("feedback", feedback);
        using var completed = await office.Leader.Staff.SendIfMatchAsync(
            HttpMethod.Put, $"/api/v1/office/feedback/{feedback}", draft.GetProperty("version").GetInt32(),
            new { kind = "Final", heard = "Samarbeta med länet.", happens = "Vi träffas i maj.", why = "Länsstyrelsen har svarat.", next = "Vi berättar om mötet." });
        completed.StatusCode.Should().Be(HttpStatusCode.NoContent, await completed.Content.ReadAsStringAsync());
        await office.Leader.DoAsync("feedback", feedback, "publish");
    }

    /// <summary>How many contributions the refusal says are still waiting.</summary>
    private static async Task<int> RefusedAsync(Desk leader, Guid dialogue)
    {
        using var early = await leader.TryAsync("dialogues", dialogue, "answer");
        early.StatusCode.Should().Be(HttpStatusCode.Conflict);
        var problem = await early.JsonAsync();
        return int.Parse(string.Concat(problem.GetProperty("title").GetString()!.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    /// <summary>Each code, held by someone who is signed in nowhere, tells what became of it; and each address on the way can be read.</summary>
    private static async Task FollowAsync(HttpClient stranger, List<Islands.Voice> voices, int needs)
    {
        voices.Should().HaveCount(Islands.Accepted + Islands.Rejected + Islands.Unseen);
        voices.Select(v => v.Author).Distinct().Should().HaveCount(Islands.Authors);
        HashSet<string> addresses = [], told = [];
        foreach (var voice in voices)
        {
            var trail = await stranger.GetJsonAsync($"/api/v1/follow-ups/{voice.Code}");
            var steps = trail.GetProperty("steps").EnumerateArray().ToList();
            var kinds = steps.ConvertAll(s => s.GetProperty("kind").GetString()!);
            kinds[0].Should().Be("Received");
            kinds[1].Should().Be(voice.State switch { "Internal" => "KeptInternal", var state => state });
            if (voice.State == "Rejected")
                trail.GetProperty("rejectionReason").GetString().Should().NotBeNullOrWhiteSpace();
            else
                trail.GetProperty("answers").EnumerateArray().Should().ContainSingle().Which.GetProperty("isFinal").GetBoolean().Should().BeTrue();
            told.Add(string.Join('→', kinds.Skip(1)));
            addresses.UnionWith(steps.Where(s => s.TryGetProperty("url", out _)).Select(s => s.GetProperty("url").GetString()!));
        }

        told.Where(story => !story.StartsWith("KeptInternal", StringComparison.Ordinal)).Should().BeEquivalentTo(
        [
            "Rejected", "Published→Answer", "Published→Need→Answer→Answer", "Published→Need→Handover→Answer", "Published→Need→Proposal→Decision→Commitment→Answer",
        ]);
        addresses.Count(a => a.StartsWith("/behov/", StringComparison.Ordinal)).Should().Be(needs);
        foreach (var address in addresses.Where(a => !a.StartsWith("/inspel/", StringComparison.Ordinal)))
        {
            using var page = await stranger.GetAsync(address);
            page.StatusCode.Should().Be(HttpStatusCode.OK, address);
        }
    }

    private sealed record Office(Desk Leader, Desk Moderator, Desk Secretary, Desk Administrator);
}
