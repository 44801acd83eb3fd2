using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Api.Tests.Search;

public sealed class SearchTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Search_WordsInAnyForm_FindsThingsWithAllOfThem(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var place = await host.AddPlaceAsync(tenant, "Ångermanåsen");
        var bus = await host.PublishedAsync(tenant, "Bussarna går inte hem efter vårdcentralen.", place);
        host.Now = host.Now.AddMinutes(1);
        var stop = await host.PublishedAsync(tenant, "En busshållplats vid Café Solen.");
        host.Now = host.Now.AddMinutes(1);
        await host.PublishedAsync(tenant, "Mjölk på macken.");
        var resident = host.Client(tenant);

        (await FoundAsync(resident, "bussen")).Should().Equal(stop, bus);
        (await FoundAsync(resident, "BUSS vårdcentral")).Should().Equal(bus);
        (await FoundAsync(resident, "buss mjölk")).Should().BeEmpty();
        (await FoundAsync(resident, "cafe")).Should().Equal(stop);
        (await FoundAsync(resident, "ångerman")).Should().Equal(place);
        (await FoundAsync(resident, "angerman")).Should().BeEmpty("å is a letter of its own");
        (await FoundAsync(resident, "")).Should().BeEmpty();
        (await FoundAsync(resident, "' % _ \" \\ ; --")).Should().BeEmpty();
        var first = await resident.GetJsonAsync("/api/v1/search?q=buss&limit=1");
        var second = await resident.GetJsonAsync($"/api/v1/search?q=buss&limit=1&cursor={first.GetProperty("nextCursor").GetString()}");
        Ids(first).Concat(Ids(second)).Should().Equal(stop, bus);
        (await resident.ReadPageAsync("/sok?q=bussen")).Should().Contain("Bussarna går inte hem").And.Contain($"/inspel/{bus}").And.NotContain("Kind.");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Search_WhatIsHidden_IsFoundByTheOfficeAlone(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var resident = host.Client(tenant);
        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        var said = await resident.ContributeAsync(new { text = "Vargflocken vid Hemliga Sven i backen." });
        var id = said.GetProperty("id").GetGuid();

        (await FoundAsync(resident, "vargflock")).Should().BeEmpty("it has not been read yet");
        (await FoundAsync(moderator, "vargflock", "office/contributions/search")).Should().Equal(id);
        var version = (await moderator.GetJsonAsync($"/api/v1/office/moderation/{id}")).GetProperty("version").GetInt32();
        (await moderator.SendIfMatchAsync(HttpMethod.Put, $"/api/v1/office/moderation/{id}/mask", version, new { text = "Vargflocken vid backen." })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await moderator.DecideAsync(id, "publish");
        (await FoundAsync(resident, "vargflock")).Should().Equal(id);
        (await FoundAsync(resident, "sven")).Should().BeEmpty("the name is masked");
        (await FoundAsync(moderator, "sven", "office/contributions/search")).Should().Equal(id);
        await moderator.DecideAsync(id, "return");
        (await FoundAsync(resident, "vargflock")).Should().BeEmpty("it was taken back");
    }

    [Fact]
    public async Task Search_DialogueAndDraft_OnlyTheOpenedIsFound()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var draft = await Started.ScreenAsync(started.Leader, started.AdoptedId);
        draft["title"] = new { sv = "Hemligplanen för Lingonsele" };
        draft["open"] = false;
        await started.Leader.PostJsonAsync("/api/v1/office/dialogues", draft);

        (await started.Resident.GetJsonAsync("/api/v1/search?q=lingonsele")).GetProperty("items").EnumerateArray()
            .Select(h => h.GetProperty("kind").GetString()).Should().Contain("Place");
        (await FoundAsync(started.Resident, "hemligplanen")).Should().BeEmpty();
        var words = await host.InAsync(host.Tenants.Norsjo, s => s.GetRequiredService<ITenantDb>().Set<SearchText>().Where(t => t.ThingId == started.DialogueId).Select(t => t.Shown).SingleAsync());
        words.Should().NotBeEmpty("the opened one is found by its words");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Similar_SharedRareWords_AreSuggestedAtModeration(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var alike = await host.PublishedAsync(tenant, "Paketombudet i byn borde öppna på lördagar.");
        await host.PublishedAsync(tenant, "Snöröjningen på vägen till badplatsen är dålig.");
        var resident = host.Client(tenant);
        var asked = (await resident.ContributeAsync(new { text = "Kan vi få ett paketombud som har öppet på lördag?" })).GetProperty("id").GetGuid();
        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        var portal = await host.PortalClientAsync(tenant, StaffRole.Moderator);

        var similar = (await moderator.GetJsonAsync($"/api/v1/office/moderation/{asked}/similar")).EnumerateArray().Select(h => h.GetProperty("id").GetGuid());

        similar.Should().Equal(alike);
        (await portal.ReadPageAsync($"/kontoret/granska/{asked}")).Should().Contain("Liknande inspel").And.Contain($"/kontoret/granska/{alike}");
        (await portal.ReadPageAsync("/kontoret/sok?q=snöröjning")).Should().Contain("badplatsen");
    }

    private static async Task<IEnumerable<Guid>> FoundAsync(HttpClient client, string question, string route = "search") =>
        Ids(await client.GetJsonAsync($"/api/v1/{route}?q={Uri.EscapeDataString(question)}"));

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(h => h.GetProperty("id").GetGuid());
}
