using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Associations;
using ServiceiSamverkan.Application.PersonalData;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Api.Tests.PersonalData;

/// <summary>A person who occurs in every place that an address leads to asks what is held, and has it erased.</summary>
public sealed class PersonTests
{
    private const string Address = "Kanariefagel@example.se";
    private const string Export = "/api/v1/office/persons/export";
    private const string Erase = "/api/v1/office/persons/erase";

    private static readonly string[] Reached =
        [.. PersonalDataInventory.Residents.Where(p => p.ReachedBy.HasFlag(PersonKeys.Address)).Select(p => p.Name)];

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Export_APersonInEveryPlace_TellsOfEachPlace(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var code = await LiveAsync(host);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);

        var held = await administrator.PostJsonAsync(Export, new { email = Address });
        var byCode = await administrator.PostJsonAsync(Export, new { code });

        Places(held).Should().BeEquivalentTo(Reached);
        Places(byCode).Should().BeEquivalentTo("Contributor", "Contribution", "MailMessage");
        Places(await administrator.PostJsonAsync(Export, new { email = "nobody@example.se" })).Should().BeEmpty();
        using var both = await administrator.PostAsJsonAsync(Export, new { email = Address, code });
        both.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var rows = await InAsync(host, db => db.Set<AuditEntry>().Where(a => a.Action == nameof(ExportPerson)).ToListAsync());
        rows.Should().HaveCount(3).And.AllSatisfy(r => r.Actor.Should().NotBeEmpty());
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Erase_APersonInEveryPlace_LeavesTheAddressWhereAnAnswerIsOwedAndThenNowhere(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        await LiveAsync(host);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        (await HoldersAsync(host)).Should().Contain(["Registration.Email", "Attendance.Key", "Subscription.Address", "MailMessage.Address", "BlockedAddress.Address", "Contributor.Email"], "the control must see what it looks for");

        var erased = await administrator.PostJsonAsync(Erase, new { email = Address });

        erased.GetProperty("awaitingAnswer").GetInt32().Should().Be(1);
        (await HoldersAsync(host)).Should().BeEquivalentTo("Contributor.Email", "Association.Contact.Email", "MailMessage.Address");
        var waiting = await InAsync(host, db => db.Set<Domain.Contributions.Contribution>().SingleAsync(c => c.Text == "Ett inspel."));
        (await administrator.StepAsync($"/api/v1/office/moderation/{waiting.Id}", "reject", new { reason = "Säger inget." })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await administrator.PostJsonAsync(Erase, new { email = Address });
        (await HoldersAsync(host)).Should().BeEquivalentTo(["Association.Contact.Email"], "whom the municipality turns to is changed at the association");
        Places(await administrator.PostJsonAsync(Export, new { email = Address })).Should().BeEquivalentTo("Association");
        (await InAsync(host, db => db.Set<Support>().CountAsync())).Should().Be(1, "what was agreed with is still counted, and nobody can be found by it");
        var attended = await InAsync(host, db => db.Set<Attendance>().SingleAsync());
        (attended.Kind, attended.Count).Should().Be((AttendanceKind.Token, 1), "the person is still counted once");
    }

    [Fact]
    public async Task Erase_OnSqlite_LeavesNothingInTheFileOrItsLog()
    {
        const string lift = "Kanariehuset vid kyrkan";
        await using var host = await TestHost.StartAsync();
        await LiveAsync(host, lift);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        (await FilesWithAsync(host, lift)).Should().NotBeEmpty("the control must see what it looks for");

        await administrator.PostJsonAsync(Erase, new { email = Address });

        (await FilesWithAsync(host, lift)).Should().BeEmpty();
    }

    [Fact]
    public async Task Pages_OfTheAdministrator_ShowTheExtractAndErase()
    {
        await using var host = await TestHost.StartAsync();
        await LiveAsync(host);
        var administrator = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);

        using var shown = await administrator.SubmitAsync("/kontoret/personuppgifter", new() { ["Email"] = Address });
        using var unnamed = await administrator.SubmitAsync("/kontoret/personuppgifter", new() { ["Email"] = "", ["Code"] = "" });
        using var erased = await administrator.SubmitAsync("/kontoret/personuppgifter/radera", new() { ["Email"] = Address });

        var page = WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync());
        page.Should().Contain("Kalle Fågel").And.Contain("Prenumerationer").And.NotContain("Value.").And.NotContain("Place.").And.NotContain("Purpose.");
        unnamed.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        erased.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await HoldersAsync(host)).Should().NotContain("Registration.Email");
    }

    /// <summary>A request line may bear a code or a token; whoever wants it in a log has to change this.</summary>
    [Fact]
    public async Task Logs_OfRequests_AreNotWritten()
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Information" });

        var loggers = host.Services.GetRequiredService<ILoggerFactory>();

        loggers.CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Information).Should().BeFalse();
        loggers.CreateLogger("ServiceiSamverkan").IsEnabled(LogLevel.Information).Should().BeTrue();
    }

    /// <summary>The person says, signs up, subscribes, comes, and is an association's contact; the follow-up code.</summary>
    private static async Task<string> LiveAsync(TestHost host, string lift = "Kyrkan")
    {
        var tenant = host.Tenants.Norsjo;
        var started = await Started.AtAsync(host);
        var said = await started.Resident.ContributeAsync(new { text = "Ett inspel.", dialogueId = started.DialogueId, name = "Kalle Fågel", email = Address.ToUpperInvariant(), answerBy = "email" });
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
        (await started.Leader.StepAsync($"/api/v1/office/meetings/{meeting}", "announce")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await started.Resident.PostJsonAsync($"/api/v1/meetings/{meeting}/registrations", new { name = "Kalle Fågel", email = Address.ToUpperInvariant(), needsLift = true, liftFrom = lift });
        await host.SendAsync<Result>(tenant, new RequestSubscription(Address, [SubscriptionScope.Municipality], Cadence.Weekly, "sv"));
        await InAsync(host, async db =>
        {
            db.Set<DigestSlot>().Add(DigestSlot.Plan(Guid.Parse("00000000-0000-7000-8000-000000000077"), Address, Cadence.Weekly, "2026-W08", new(0, 0), SlotOutcome.Empty, host.Now));
            return await db.SaveChangesAsync(CancellationToken.None);
        });
        await BlockAsync(host);
        await AgreeAsync(host, said.GetProperty("id").GetGuid());
        await host.SendAsync<Result<AssociationCreated>>(tenant, new CreateAssociation(new("Byalaget", [started.PlaceId], null, "Kalle Fågel", Address, "0")));
        host.Now = host.Now.AddDays(11);
        (await host.SendAsync<Result>(tenant, new Application.Meetings.RecordAttendance(meeting, AttendanceKind.ConfirmedAddress, Address, null, null))).Error.Should().BeNull();
        return said.GetProperty("followUpCode").GetString()!;
    }

    /// <summary>The person has agreed with an input, and confirmed it by mail.</summary>
    private static Task<int> AgreeAsync(TestHost host, Guid contribution) => InAsync(host, async db =>
    {
        var key = await db.Set<LinkKey>().SingleAsync();
        db.Set<Support>().Add(Support.Give(
            contribution, SupportBasis.EmailConfirmed, SupportKey.Text(SupportBasis.EmailConfirmed, SupportKey.OfAddress(key.Key, contribution, Address.ToUpperInvariant())), host.Now));
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    /// <summary>A mail to the address came back.</summary>
    private static Task<int> BlockAsync(TestHost host) => InAsync(host, async db =>
    {
        var mail = await db.Set<MailMessage>().FirstAsync(m => m.Address == Address && m.Kind == MailKind.OptIn);
        var bounce = Bounce.Of(Guid.Parse("00000000-0000-7000-8000-000000000078"), "report", mail, BounceKind.NoSuchAddress, "5.1.1", host.Now);
        db.Set<Bounce>().Add(bounce);
        db.Set<BlockedAddress>().Add(BlockedAddress.Of(Guid.Parse("00000000-0000-7000-8000-000000000079"), bounce, mail));
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private static Task<T> InAsync<T>(TestHost host, Func<ITenantDb, Task<T>> work) =>
        host.InAsync(host.Tenants.Norsjo, services => work(services.GetRequiredService<ITenantDb>()));

    private static IEnumerable<string?> Places(JsonElement export) => export.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("name").GetString());

    private static async Task<List<string>> FilesWithAsync(TestHost host, string text)
    {
        List<string> holders = [];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(host.Folder, "data"), "*norsjo*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var content = new MemoryStream();
            await stream.CopyToAsync(content);
            if (content.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0)
                holders.Add(file);
        }

        return holders;
    }

    /// <summary>Looks through every row of every table for the address, in whatever case.</summary>
    private static Task<List<string>> HoldersAsync(TestHost host) => host.InAsync(host.Tenants.Norsjo, async services =>
    {
        var db = services.GetRequiredService<TenantDbContext>();
        List<string> holders = [];
        foreach (var type in db.Model.GetEntityTypes().Where(e => !e.IsOwned()))
        {
            var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!).ToListAsync();
            foreach (var row in rows)
                holders.AddRange(Texts(db.Entry(row).Properties, db.Entry(row).ComplexProperties, type.ClrType.Name));
        }

        return holders.Distinct().ToList();
    });

    private static IEnumerable<string> Texts(
        IEnumerable<Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry> properties, IEnumerable<Microsoft.EntityFrameworkCore.ChangeTracking.ComplexPropertyEntry> parts, string name) =>
        properties.Where(p => p.CurrentValue?.ToString()?.Contains(Address, StringComparison.OrdinalIgnoreCase) == true).Select(p => $"{name}.{p.Metadata.Name}")
            .Concat(parts.SelectMany(c => Texts(c.Properties, c.ComplexProperties, $"{name}.{c.Metadata.Name}")));
}
