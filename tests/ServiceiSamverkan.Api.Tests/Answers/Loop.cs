using System.Net.Http.Json;
using System.Text.Json;

namespace ServiceiSamverkan.Api.Tests.Answers;

/// <summary>The way from an invitation to an answer, as an administrator and a resident walk it over HTTP.</summary>
internal sealed class Loop(HttpClient staff, HttpClient stranger)
{
    private const string Office = "/api/v1/office";

    public HttpClient Staff => staff;

    public HttpClient Stranger => stranger;

    public static async Task<Loop> AtNorsjoAsync(TestHost host) =>
        new(await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator), host.Client(host.Tenants.Norsjo));

    /// <param name="more">Of the one screen, beside what is always filled in or in its place.</param>
    public async Task<Guid> OpenDialogueAsync(object? more = null) => await MakeAsync("dialogues", With(
        new
        {
            title = "Vardagen i Lingonsele",
            summary = "Vad behöver vi för att vardagen ska fungera?",
            opensOn = "2026-03-02",
            closesOn = "2026-03-31",
            influence = new { canBeInfluenced = true, whoDecides = "Kommunstyrelsen", explanation = "Ja, av kommunstyrelsen." },
            mandate = new { decidedBy = "Kommunstyrelsen", decidedOn = "2026-02-10", reference = "KS 2026-02-10 § 12" },
            contact = new { name = "Maria Lindahl", email = "maria@norsjo.example", phone = "0918-140 00" },
            deputy = new { name = "Olle Berg", email = "olle@norsjo.example", phone = "0918-140 01" },
            level = "Dialogue",
            promise = "Vi svarar var och en.",
            feedbackOn = "2026-06-01",
            open = true,
        },
        more));

    /// <summary>A resident says something, and a moderator publishes it.</summary>
    public async Task<(Guid Id, string Code)> SayAsync(Guid dialogueId, string text, object? more = null)
    {
        using var response = await stranger.PostAsJsonAsync("/api/v1/contributions", With(new { dialogueId, text }, more));
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        var receipt = await response.JsonAsync();
        var id = receipt.GetProperty("id").GetGuid();
        await DoAsync("moderation", id, "publish");
        return (id, receipt.GetProperty("followUpCode").GetString()!);
    }

    public async Task<Guid> ConfirmNeedAsync(Guid dialogueId, string title, params Guid[] sources)
    {
        var area = (await staff.GetJsonAsync($"{Office}/needs/choices")).GetProperty("priorityAreas")[0].GetProperty("value").GetGuid();
        var need = await MakeAsync("needs", new { dialogueId, title, priorityAreaIds = new[] { area }, contributionIds = sources });
        await DoAsync("needs", need, "confirm");
        return need;
    }

    public async Task<Guid> SubmitProposalAsync(Guid body, params Guid[] needs)
    {
        var proposal = await MakeAsync("proposals", new { title = "Servicepunkt i bygdegården", text = "På prov i tolv månader.", bodyId = body, needIds = needs });
        await DoAsync("proposals", proposal, "submit", new { on = "2026-03-02" });
        return proposal;
    }

    public Task<Guid> AddBoardAsync() => MakeAsync("bodies/decision", new { name = "Kommunstyrelsen", abbreviation = "KS" });

    public Task<Guid> DecideAsync(Guid proposal, string reference) => MakeAsync("decisions", DecisionOn(proposal, reference));

    public static object DecisionOn(Guid proposal, string reference) => new
    {
        reference,
        outcome = "PartlyApproved",
        title = "Servicepunkt: ja. Hemkörning: nej.",
        reason = "Kostnaden ryms inte i årets budget.",
        proposalIds = new[] { proposal },
    };

    public async Task<Guid> AnswerAsync(string subjectKind, Guid subject, object? more = null)
    {
        var body = With(
            new
            {
                subjectKind,
                subjectId = subject,
                kind = "Final",
                heard = "Paketen ligger fyra mil bort.",
                happens = "Det blir en servicepunkt i bygdegården.",
                why = "Många behöver den.",
                next = "Vi öppnar i maj.",
            },
            more);
        var feedback = await MakeAsync("feedback", body);
        await DoAsync("feedback", feedback, "publish");
        return feedback;
    }

    /// <summary>The identifier of what was made.</summary>
    public async Task<Guid> MakeAsync(string things, object body)
    {
        using var response = await staff.PostAsJsonAsync($"{Office}/{things}", body);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    /// <summary>One step of a thing, on the version that it has now.</summary>
    public async Task DoAsync(string things, Guid id, string verb, object? body = null)
    {
        using var response = await TryAsync(things, id, verb, body);
        response.StatusCode.Should().Be(HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> TryAsync(string things, Guid id, string verb, object? body = null)
    {
        var version = (await OfficeAsync(things, id)).GetProperty("version").GetInt32();
        return await staff.SendIfMatchAsync(HttpMethod.Post, $"{Office}/{things}/{id}/{verb}", version, body);
    }

    public Task<JsonElement> OfficeAsync(string things, Guid id) => staff.GetJsonAsync($"{Office}/{things}/{id}");

    public Task<JsonElement> FollowAsync(string code) => stranger.GetJsonAsync($"/api/v1/follow-ups/{code}");

    private static Dictionary<string, object?> With(object body, object? more) =>
        body.GetType().GetProperties().Select(p => (p.Name, Value: p.GetValue(body)))
            .Concat((more?.GetType().GetProperties() ?? []).Select(p => (p.Name, Value: p.GetValue(more))))
            .GroupBy(p => p.Name).ToDictionary(p => p.Key, p => p.Last().Value);
}
