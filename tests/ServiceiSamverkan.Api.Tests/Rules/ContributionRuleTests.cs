using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for contributions and needs, over HTTP on each engine.</summary>
public sealed class ContributionRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task OriginalText_CorrectedMaskedAndTranslated_NeverChanges(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        const string original = "Göst Ek på 070-123 45 67 har nykeln.";
        var said = (await town.Stranger.ContributeAsync(new { text = original })).GetProperty("id").GetGuid();

        await PutAsync(town, said, "correction", "Gösta Ek på 070-123 45 67 har nyckeln.");
        await PutAsync(town, said, "mask", "En granne har nyckeln.");
        await PutAsync(town, said, "translations/en", "A neighbour has the key.");
        await town.Desk.DoAsync("moderation", said, "publish");

        var read = await town.Desk.OfficeAsync("moderation", said);
        read.GetProperty("text").GetString().Should().Be(original);
        read.GetProperty("correctedText").GetString().Should().StartWith("Gösta");
        var shown = await town.Stranger.GetJsonAsync($"/api/v1/contributions/{said}");
        shown.GetProperty("text").GetString().Should().Be("En granne har nyckeln.");
        shown.ToString().Should().NotContain("070");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task ReceivedAt_OfAnImport_IsOursAndStatedAtIsWhatItSays(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        using var file = new StringContent("text;datum\nLjus vid affären;2025-11-03\n", Encoding.UTF8, "text/csv");
        using var imported = await town.Desk.Staff.PostAsync("/api/v1/office/imports/contributions?source=tidsregel", file);
        imported.StatusCode.Should().Be(HttpStatusCode.OK);

        var kept = await town.ReadAsync(db => db.Set<Contribution>().AsNoTracking().SingleAsync(c => c.ImportKey!.Source == "tidsregel"));

        kept.ReceivedAt.Should().Be(town.Host.Now);
        SwedishCalendar.DayOf(kept.StatedAt!.Value).Should().Be(new DateOnly(2025, 11, 3));
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Identity_OfAContributor_LivesApartFromTheText(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var said = (await town.Stranger.ContributeAsync(new { text = "Posten går sällan.", name = "Svea Lund", email = "svea@example.se" })).GetProperty("id").GetGuid();

        var text = await town.ReadAsync(db => db.Set<Contribution>().AsNoTracking().SingleAsync(c => c.Id == said));
        typeof(Contribution).GetProperties().Select(p => p.GetValue(text)?.ToString() ?? string.Empty).Should().NotContain(v => v.Contains("Svea", StringComparison.Ordinal) || v.Contains("svea@", StringComparison.Ordinal));
        (await town.ReadAsync(db => db.Set<Contributor>().Where(c => c.ContributionId == said).ExecuteDeleteAsync())).Should().Be(1);
        (await town.Desk.OfficeAsync("moderation", said)).GetProperty("text").GetString().Should().Be("Posten går sällan.", "the text stands without the person");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PreModerated_Contribution_IsReadWithinThePromisedWorkingDays(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync(new { moderationDays = 2, opensOn = "2026-03-02" });

        var received = await town.Stranger.ContributeAsync(new { dialogueId = dialogue, text = "Sandning vid skolan." });

        received.GetProperty("state").GetString().Should().Be("Received", "nothing is shown before someone has read it");
        var read = await town.Desk.OfficeAsync("moderation", received.GetProperty("id").GetGuid());
        read.GetProperty("moderateBy").GetString().Should().Be("2026-03-04");
        var later = await town.LaterAsync(4);
        (await later.Staff.GetJsonAsync($"/api/v1/office/moderation?dialogueId={dialogue}")).GetProperty("overdue").GetInt32().Should().Be(1);
        (await later.OfficeAsync("dialogues", dialogue)).GetProperty("details").GetProperty("deputy").GetProperty("name").GetString().Should().Be("Olle Berg", "there is a deputy to do it");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task RejectedOrWithdrawn_Contribution_IsHiddenNotDestroyed(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var rejected = (await town.Stranger.ContributeAsync(new { text = "Namn på en granne." })).GetProperty("id").GetGuid();
        var withdrawn = await town.Stranger.ContributeAsync(new { text = "Jag ångrar mig." });
        await town.Desk.DoAsync("moderation", rejected, "reject", new { reason = "Pekar ut en person." });
        await town.Desk.DoAsync("moderation", withdrawn.GetProperty("id").GetGuid(), "publish");
        using var took = await town.Stranger.PostAsync($"/api/v1/follow-ups/{withdrawn.GetProperty("followUpCode").GetString()}/withdraw", null);
        took.StatusCode.Should().Be(HttpStatusCode.NoContent);

        foreach (var id in (Guid[])[rejected, withdrawn.GetProperty("id").GetGuid()])
        {
            using var hidden = await town.Stranger.GetAsync($"/api/v1/contributions/{id}");
            hidden.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await town.Desk.OfficeAsync("moderation", id)).GetProperty("text").GetString().Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task FollowUpCode_OfAContribution_HasItsFormAndIsReadAsPeopleTypeIt(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var code = (await town.Stranger.ContributeAsync(new { text = "Koden ska gå att läsa upp." })).GetProperty("followUpCode").GetString()!;

        code.Should().MatchRegex("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z]$");
        (await town.Desk.FollowAsync(Uri.EscapeDataString(code.ToLowerInvariant().Replace('-', ' ').Replace('0', 'o').Replace('1', 'l')))).GetProperty("code").GetString().Should().Be(code);
        using var wrong = await town.Stranger.GetAsync($"/api/v1/follow-ups/{code[..^1]}{(code[^1] == 'Z' ? 'Y' : 'Z')}");
        wrong.StatusCode.Should().Be(HttpStatusCode.NotFound, "the check character is another");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Contribution_InAnyState_IsWithdrawnByItsCode(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        foreach (var (verb, body) in new (string?, object?)[] { (null, null), ("publish", null), ("internal", null), ("reject", new { reason = "Utanför ämnet." }) })
        {
            var said = await town.Stranger.ContributeAsync(new { text = "Jag ångrar mig." });
            var id = said.GetProperty("id").GetGuid();
            if (verb is not null)
                await town.Desk.DoAsync("moderation", id, verb, body);
            using var withdrawn = await town.Stranger.PostAsync($"/api/v1/follow-ups/{said.GetProperty("followUpCode").GetString()}/withdraw", null);
            withdrawn.StatusCode.Should().Be(HttpStatusCode.NoContent, "{0}", verb);
            (await town.Desk.OfficeAsync("moderation", id)).GetProperty("state").GetString().Should().Be("Withdrawn");
        }
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task FollowUpCode_LookUps_AreRateLimited(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine, settings: new Dictionary<string, string?> { ["Limits:CodesPerMinute"] = "3" });
        var guesser = host.Client(host.Tenants.Norsjo);
        for (var i = 0; i < 3; i++)
            (await guesser.GetAsync("/api/v1/follow-ups/0000-0000-0000-1")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        using var refused = await guesser.GetAsync("/api/v1/follow-ups/0000-0000-0000-1");

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.Should().NotBeNull();
        (await host.Client(host.Tenants.Skelleftea).GetAsync("/api/v1/follow-ups/0000-0000-0000-1")).StatusCode.Should().Be(HttpStatusCode.NotFound, "another municipality is not held up");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task ConfirmedNeed_TwoTakeAwayTheLastTwoSourcesAtOnce_KeepsOne(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        Guid[] sources = [(await town.Desk.SayAsync(dialogue, "Ett.")).Id, (await town.Desk.SayAsync(dialogue, "Två.")).Id];
        var need = await town.Desk.ConfirmNeedAsync(dialogue, "Att behöva", sources);

        var answers = await Task.WhenAll(sources.Select(source => town.Desk.Staff.PostAsJsonAsync($"/api/v1/office/needs/{need}/sources/remove", new { contributionIds = new[] { source } })));

        answers.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.NoContent, HttpStatusCode.Conflict]);
        (await town.Desk.OfficeAsync("needs", need)).GetProperty("sources").GetArrayLength().Should().Be(1);
    }

    private static async Task PutAsync(RuleTown town, Guid id, string part, string text)
    {
        var version = (await town.Desk.OfficeAsync("moderation", id)).GetProperty("version").GetInt32();
        using var put = await town.Desk.Staff.SendIfMatchAsync(HttpMethod.Put, $"/api/v1/office/moderation/{id}/{part}", version, new { text });
        put.StatusCode.Should().Be(HttpStatusCode.NoContent, await put.Content.ReadAsStringAsync());
    }
}
