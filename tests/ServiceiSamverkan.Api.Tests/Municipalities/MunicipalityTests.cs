using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Api.Tests.Meetings;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Tests.Municipalities;

/// <summary>What a municipality's administrator says of the municipality: words, times, mark, colours.</summary>
public sealed class MunicipalityTests
{
    private const string Words = "/api/v1/office/municipality";
    private const string Profile = "/api/v1/office/profile";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Words_OfAMunicipality_StandOnItsOwnPagesInTheReadersLanguage(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var body = new { welcome = new { sv = "Vi lyssnar i varje by.", fi = "Kuuntelemme joka kylässä." }, privacy = new { sv = "Skriv till ombudet <nu>." } };
        await administrator.PostAsJsonAsync("/api/v1/office/bodies/controllers", new { name = new { sv = "Byanämnden" }, email = "byanamnden@norsjo.example" });

        using var saved = await administrator.SendIfMatchAsync(HttpMethod.Put, Words, 0, body);
        using var stale = await administrator.SendIfMatchAsync(HttpMethod.Put, Words, 0, body);
        using var blind = await administrator.PutAsJsonAsync(Words, body);

        saved.StatusCode.Should().Be(HttpStatusCode.NoContent);
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        blind.StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        var resident = host.Client(host.Tenants.Norsjo);
        (await resident.ReadPageAsync("/")).Should().Contain("Vi lyssnar i varje by.");
        (await resident.ReadPageAsync("/fi/")).Should().Contain("Kuuntelemme joka kylässä.");
        (await resident.ReadPageAsync("/personuppgifter")).Should().Contain("Skriv till ombudet <nu>.").And.Contain("Byanämnden").And.Contain("byanamnden@norsjo.example");
        (await resident.GetStringAsync("/personuppgifter")).Should().NotContain("<nu>", "what is typed is text");
        (await resident.GetJsonAsync("/api/v1/about")).GetProperty("welcome").GetString().Should().Be("Vi lyssnar i varje by.");
        (await host.Client(host.Tenants.Skelleftea).ReadPageAsync("/")).Should().NotContain("Vi lyssnar i varje by.", "each speaks for itself");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Times_OfAMunicipality_GoBeforeTheTemplatesInWhatIsNew(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var resident = host.Client(host.Tenants.Norsjo);
        var start = $"/api/v1/office/dialogues/start/{started.AdoptedId}?opensOn=2026-03-02";
        var before = await SayAsync();

        using var odd = await administrator.SendIfMatchAsync(HttpMethod.Put, Words, 0, new { moderationDays = 0 });
        using var saved = await administrator.SendIfMatchAsync(HttpMethod.Put, Words, 0, new { moderationDays = 5, answerDays = 60 });

        odd.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        saved.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var details = (await started.Leader.GetJsonAsync(start)).GetProperty("details");
        details.GetProperty("feedbackOn").GetString().Should().Be("2026-05-01");
        details.GetProperty("moderationDays").GetInt32().Should().Be(5);
        (await SayAsync()).Should().Be(SwedishCalendar.AddWorkingDays(before, 2), "five working days instead of three");

        async Task<DateOnly> SayAsync()
        {
            var said = await resident.PostJsonAsync("/api/v1/contributions", new { text = "Det är mörkt vid hållplatsen." });
            var id = said.GetProperty("id").GetGuid();
            return await host.InAsync(host.Tenants.Norsjo, services => services.GetRequiredService<ITenantDb>().Set<Contribution>().Where(c => c.Id == id).Select(c => c.ModerateBy).SingleAsync());
        }
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mark_OfAMunicipality_IsMadeAnewAndShownOnItsOwnPagesUntilTakenAway(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var resident = host.Client(host.Tenants.Norsjo);
        (await resident.GetStringAsync("/")).Should().NotContain("marke.");

        (await PutAsync(Pictures.Bomb())).StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await PutAsync(Pictures.Gif())).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PutAsync(Pictures.OfACamera())).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var page = await resident.GetStringAsync("/");
        var address = page.Split("sis-brand__logo\" src=\"")[1].Split('"')[0];
        using var shown = await resident.GetAsync(address);
        shown.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        shown.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(100));
        var png = await shown.Content.ReadAsByteArrayAsync();
        png.Should().StartWith(new byte[] { 0x89, 0x50, 0x4E, 0x47 }).And.Equal(await resident.GetByteArrayAsync("/api/v1/logo"));
        System.Text.Encoding.Latin1.GetString(png).Should().NotContain(Pictures.Camera);
        var other = host.Client(host.Tenants.Skelleftea);
        (await other.GetStringAsync("/")).Should().NotContain("sis-brand__logo");
        (await (await other.GetAsync(address)).Content.ReadAsByteArrayAsync()).Should().NotEqual(png, "a foreign mark is absent");

        (await administrator.DeleteAsync("/api/v1/office/logo")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await resident.GetStringAsync("/")).Should().NotContain("sis-brand__logo");
        (await resident.GetAsync("/api/v1/logo")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        Task<HttpResponseMessage> PutAsync(byte[] picture)
        {
            var content = new ByteArrayContent(picture);
            content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            return administrator.PutAsync("/api/v1/office/logo", content);
        }
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Profile_SavedByTwo_TheSecondSeesBothAndLosesNothing(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var portal = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var version = (await administrator.GetJsonAsync(Profile)).GetProperty("version").GetInt32();
        var first = new { accent = "#112233", support = "#445566", phone = "0918-100", email = "kontakt@norsjo.example" };
        using var saved = await administrator.SendIfMatchAsync(HttpMethod.Put, Profile, version, first);
        using var again = await administrator.SendIfMatchAsync(HttpMethod.Put, Profile, version, first);

        using var late = await portal.SubmitAsync("/kontoret/installningar/utseende", new()
        {
            ["Version"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Act"] = "save",
            ["Accent"] = "#112233",
            ["Support"] = "#445566",
            ["Phone"] = "0918-200",
            ["Email"] = "kontakt@norsjo.example",
        });

        saved.StatusCode.Should().Be(HttpStatusCode.NoContent);
        again.StatusCode.Should().Be(HttpStatusCode.NoContent, "asking for what stands already changes nothing");
        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await late.Content.ReadAsStringAsync()).Should().Contain("0918-200").And.Contain("0918-100");
        (await administrator.GetJsonAsync(Profile)).GetProperty("phone").GetString().Should().Be("0918-100");
    }
}
