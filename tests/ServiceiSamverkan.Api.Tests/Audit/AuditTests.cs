using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Api.Tests.Audit;

public sealed class AuditTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Reading_NamesAndAddressesOfMany_IsRecordedWithWhoRead(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var startsAt = host.Now.AddDays(10);
        var meeting = (await started.Leader.PostJsonAsync("/api/v1/office/meetings", new
        {
            kind = "PlainGetTogether",
            title = new { sv = "Träff" },
            startsAt,
            endsAt = startsAt.AddHours(2),
            placeId = started.PlaceId,
            takesRegistrations = true,
            venue = new { name = "Bygdegården" },
        })).GetProperty("id").GetGuid();

        await started.Leader.GetJsonAsync($"/api/v1/office/meetings/{meeting}/registrations");
        await started.Leader.GetJsonAsync("/api/v1/office/contributions/?q=Anna");
        await started.Leader.GetJsonAsync("/api/v1/office/feedback/deliveries");
        (await started.Leader.GetAsync($"/api/v1/office/meetings/{Guid.Empty}/registrations", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        var rows = await RowsAsync(host);
        string[] readings = ["ListRegistrations", "FindContributions", "ListDeliveries"];
        rows.Where(r => readings.Contains(ActionOf(r))).Select(ActionOf).Should().BeEquivalentTo(readings, "what was not there was not read");
        rows.Single(r => ActionOf(r) == "ListRegistrations").GetProperty("subjectId").GetGuid().Should().Be(meeting);
        rows.Where(r => readings.Contains(ActionOf(r))).Should().AllSatisfy(r => r.GetProperty("actor").GetString().Should().NotBeEmpty());
        rows.Should().NotContain(r => r.GetRawText().Contains("Anna"), "what was looked for is not kept");
    }

    [Fact]
    public async Task Command_WithAReason_IsRecordedWithIt()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);

        (await started.Leader.StepAsync($"/api/v1/office/dialogues/{started.DialogueId}", "cancel", new { reason = new { sv = "Frågan är avgjord." } })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await RowsAsync(host)).Single(r => ActionOf(r) == "CancelDialogue").GetProperty("reason").GetString().Should().Be("Frågan är avgjord.");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Chain_ARowTamperedWith_IsFoundByTheCheck(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        await host.PublishedAsync(tenant, "Ett inspel.");
        var due = host.Services.GetRequiredService<DueWork>();
        (await due.RunAsync(null, CancellationToken.None))!.Trouble.Should().BeEmpty();
        (await InAsync(host, db => db.Set<AuditSeal>().CountAsync())).Should().Be(0, "young rows wait for company");
        host.Now = host.Now.AddHours(2);
        await due.RunAsync(null, CancellationToken.None);
        await host.PublishedAsync(tenant, "Ett till.");
        host.Now = host.Now.AddHours(2);
        await due.RunAsync(null, CancellationToken.None);
        var check = host.Services.GetRequiredService<TenantCheck>();
        (await check.RunAsync(tenant, CancellationToken.None)).Should().BeEmpty();
        (await InAsync(host, db => db.Set<AuditEntry>().CountAsync(e => e.Seal == null))).Should().Be(0);

        await InAsync(host, db => db.Set<AuditEntry>().Where(e => e.Seal == 1 && e.Action == "PublishContribution").ExecuteUpdateAsync(s => s.SetProperty(e => e.Actor, "Någon annan")));
        (await check.RunAsync(tenant, CancellationToken.None)).Should().ContainSingle().Which.Should().Contain("seal 1");
        await InAsync(host, db => db.Set<AuditEntry>().Where(e => e.Seal == 2).Take(1).ExecuteDeleteAsync());
        (await check.RunAsync(tenant, CancellationToken.None)).Should().HaveCount(2);
        await InAsync(host, db => db.Set<AuditSeal>().Where(s => s.Number == 1).ExecuteDeleteAsync());
        (await check.RunAsync(tenant, CancellationToken.None)).Should().Contain(f => f.Contains("seal 2"));
    }

    [Fact]
    public async Task Row_ChangedOrRemovedByTheProduct_IsRefused()
    {
        await using var host = await TestHost.StartAsync();
        await host.PublishedAsync(host.Tenants.Norsjo, "Ett inspel.");

        var change = () => InAsync(host, async db =>
        {
            var row = await db.Set<AuditEntry>().FirstAsync();
            db.Entry(row).Property(e => e.Actor).CurrentValue = "Någon annan";
            return await db.SaveChangesAsync();
        });
        var removal = () => InAsync(host, async db =>
        {
            db.Remove(await db.Set<AuditEntry>().FirstAsync());
            return await db.SaveChangesAsync();
        });

        await change.Should().ThrowAsync<InvalidOperationException>();
        await removal.Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task List_Narrowed_HasThePersonsActionsThingsAndDaysAskedForAlone(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var first = SwedishCalendar.DayOf(host.Now);
        var id = await host.PublishedAsync(host.Tenants.Norsjo, "Ett inspel.");
        host.Now = host.Now.AddDays(2);
        await host.PublishedAsync(host.Tenants.Norsjo, "Ett till.");

        var published = await RowsAsync(host, "&action=PublishContribution");
        published.Should().HaveCount(2).And.AllSatisfy(r => ActionOf(r).Should().Be("PublishContribution"));
        (await RowsAsync(host, "&kind=Resident")).Should().NotBeEmpty().And.AllSatisfy(r => r.GetProperty("kind").GetString().Should().Be("Resident"));
        (await RowsAsync(host, $"&subjectId={id}")).Should().NotBeEmpty().And.AllSatisfy(r => r.GetProperty("subjectId").GetGuid().Should().Be(id));
        (await RowsAsync(host, $"&action=PublishContribution&to={first:yyyy-MM-dd}")).Should().ContainSingle().Which.GetProperty("subjectId").GetGuid().Should().Be(id);
        (await RowsAsync(host, $"&action=PublishContribution&from={first.AddDays(1):yyyy-MM-dd}")).Should().ContainSingle().Which.GetProperty("subjectId").GetGuid().Should().NotBe(id);
        var staff = await InAsync(host, db => db.Set<AuditEntry>().Where(e => e.Action == "PublishContribution").Select(e => e.StaffId).FirstAsync());
        (await RowsAsync(host, $"&staffId={staff}")).Should().NotBeEmpty().And.AllSatisfy(r => r.GetProperty("kind").GetString().Should().Be("Staff"));
        (await RowsAsync(host, $"&staffId={Guid.AllBitsSet}")).Should().BeEmpty();
    }

    [Fact]
    public async Task Page_OfTheLog_SaysInWordsWhatWasDone()
    {
        await using var host = await TestHost.StartAsync();
        var id = await host.PublishedAsync(host.Tenants.Norsjo, "Ett inspel.");
        using var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/kontoret/logg?vad=PublishContribution"));

        page.Should().Contain("Publicerade ett inspel").And.Contain($"/kontoret/granska/{id}").And.NotContain("PublishContribution,");
        WebUtility.HtmlDecode(await browser.GetStringAsync("/kontoret/logg?fran=i+g%C3%A5r")).Should().Contain("Skriv dagen som");
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/en/kontoret/logg?sak={id}")).Should().Contain("Published a contribution");
    }

    private static async Task<List<JsonElement>> RowsAsync(TestHost host, string narrowed = "") =>
        [.. (await (await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator)).GetJsonAsync($"/api/v1/office/audit?limit=100{narrowed}")).GetProperty("items").EnumerateArray()];

    private static string? ActionOf(JsonElement row) => row.GetProperty("action").GetString();

    private static Task<T> InAsync<T>(TestHost host, Func<TenantDbContext, Task<T>> work) =>
        host.InAsync(host.Tenants.Norsjo, services => work(services.GetRequiredService<TenantDbContext>()));
}
