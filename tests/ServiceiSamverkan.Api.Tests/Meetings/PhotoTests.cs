using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Application.Meetings.Photos;

namespace ServiceiSamverkan.Api.Tests.Meetings;

public sealed partial class PhotoTests
{
    private const string Agreed = "hasConsent=true";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Photo_WithConsent_IsReencodedWithoutExifAndShownUntilRemoved(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        var taken = Pictures.OfACamera();
        Encoding.Latin1.GetString(taken).Should().Contain(Pictures.Camera, "the control must see what it looks for");

        var id = await town.AddAsync(taken, Agreed);

        var shown = (await town.Resident.GetJsonAsync(town.Meeting)).GetProperty("photos").EnumerateArray().Single();
        shown.GetProperty("altText").GetString().Should().Be("En sal med bord.");
        (shown.GetProperty("width").GetInt32(), shown.GetProperty("height").GetInt32()).Should().Be((1600, 800));
        using var image = await town.Resident.GetAsync($"{town.Meeting}/photos/{id}");
        image.Content.Headers.ContentType!.MediaType.Should().Be("image/jpeg");
        Encoding.Latin1.GetString(await image.Content.ReadAsByteArrayAsync()).Should().NotContain(Pictures.Camera).And.NotContain("Exif");
        (await town.Resident.GetStringAsync($"/traffar/{town.Id}")).Should().Contain($"{town.Meeting}/photos/{id}");

        (await town.Leader.DeleteAsync($"{town.Photos}/{id}")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await town.Resident.GetAsync($"{town.Meeting}/photos/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await town.Resident.GetStringAsync($"/traffar/{town.Id}")).Should().NotContain($"{id}");
        (await town.Leader.GetAsync($"{town.Photos}/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Photo_WithoutConsentOrOfMinors_IsSeenByStaffAlone(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        var picture = Pictures.OfACamera();

        var unasked = await town.AddAsync(picture, string.Empty);
        var minors = await town.AddAsync(picture, $"{Agreed}&showsMinors=true");
        var allowed = await town.AddAsync(picture, $"{Agreed}&showsMinors=true&custodiansAgreed=true");

        (await town.Resident.GetJsonAsync(town.Meeting)).GetProperty("photos").EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).Should().Equal(allowed);
        foreach (var hidden in new[] { unasked, minors })
        {
            (await town.Resident.GetAsync($"{town.Meeting}/photos/{hidden}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await town.Leader.GetAsync($"{town.Photos}/{hidden}")).StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Photo_ConsentTakenBack_IsHiddenAtOnceAndShownAgainWhenGiven(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        var id = await town.AddAsync(Pictures.OfACamera(), Agreed);

        (await ChangeAsync(version: 1, new { altText = new { sv = "En sal." }, hasConsent = false })).Should().Be(HttpStatusCode.NoContent);
        (await town.Resident.GetAsync($"{town.Meeting}/photos/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await ChangeAsync(version: 1, new { altText = new { sv = "En annan sal." }, hasConsent = true })).Should().Be(HttpStatusCode.PreconditionFailed);
        (await ChangeAsync(version: 2, new { altText = new { sv = " " }, hasConsent = true })).Should().Be(HttpStatusCode.BadRequest);
        (await ChangeAsync(version: 2, new { altText = new { sv = "En sal." }, hasConsent = true })).Should().Be(HttpStatusCode.NoContent);
        (await town.Resident.GetJsonAsync(town.Meeting)).GetProperty("photos").EnumerateArray().Should().ContainSingle().Which.GetProperty("altText").GetString().Should().Be("En sal.");

        async Task<HttpStatusCode> ChangeAsync(int version, object body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"{town.Photos}/{id}") { Content = JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
            using var answer = await town.Leader.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Photo_CutOffOnItsWay_IsRefusedInWords(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        foreach (var whole in new[] { Pictures.Noise(), Pictures.OfACamera() })
            (await town.RefusedAsync(whole[..(whole.Length * 2 / 3)])).Should().Be((HttpStatusCode.BadRequest, "Bilden är skadad eller inte hel. Hämta den en gång till från telefonen eller kameran."));
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Photo_BombOddFormatOrWithoutWords_IsRefusedInWords(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        var bomb = Pictures.Bomb();
        bomb.Length.Should().BeLessThan(1_000_000);

        (await town.RefusedAsync(bomb)).Should().Be((HttpStatusCode.RequestEntityTooLarge, $"Bilden är för stor att öppna. Högst {IPhotoStudio.MaxMegapixels} megapixel tas emot."));
        foreach (var odd in new[] { Pictures.Gif(), "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], [] })
            (await town.RefusedAsync(odd)).Should().Be((HttpStatusCode.BadRequest, "Filen går inte att läsa som en bild. Välj en bild i JPEG, PNG eller WebP."));
        (await town.RefusedAsync(Pictures.OfACamera(), altText: " ")).Should().Be((HttpStatusCode.BadRequest, "Beskriv vad bilden visar."));
        (await town.Leader.GetJsonAsync(town.Photos)).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Page_OfPhotos_AddsAndRemoves()
    {
        await using var host = await TestHost.StartAsync();
        var town = await Town.AtAsync(host);
        var leader = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var page = $"/kontoret/traffar/{town.Id}/bilder";

        using var wordless = await SendAsync(leader, page, new() { ["Input.AltText.Sv"] = "" });
        using var added = await SendAsync(leader, page, new() { ["Input.AltText.Sv"] = "En sal med bord.", ["Input.HasConsent"] = "true" });

        wordless.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        added.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        var photo = (await town.Leader.GetJsonAsync(town.Photos)).EnumerateArray().Single();
        photo.GetProperty("isPublic").GetBoolean().Should().BeTrue();
        var own = $"{page}/{photo.GetProperty("id").GetString()}";
        using var changed = await leader.SubmitAsync(own, new() { ["AltText.Sv"] = "En sal med bord och barn.", ["ShowsMinors"] = "true" });
        changed.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await town.Leader.GetJsonAsync(town.Photos))[0].GetProperty("altText").GetProperty("sv").GetString().Should().Be("En sal med bord och barn.");
        using var removed = await leader.SubmitAsync($"{own}/ta-bort", []);
        removed.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await town.Leader.GetJsonAsync(town.Photos)).GetArrayLength().Should().Be(0);
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Sheet_Photographed_StandsBesideWhatIsWrittenDownFromIt(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var town = await Town.AtAsync(host);
        var leader = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var centre = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ContactCentre);
        foreach (var sheet in (string[])["Ark från bord ett.", "Ark från bord två."])
            (await SendAsync(leader, $"/kontoret/traffar/{town.Id}/bilder", new() { ["Input.AltText.Sv"] = sheet })).StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);

        // The clock stands still, so the two have no order of their own.
        var sheets = (await town.Leader.GetJsonAsync(town.Photos)).EnumerateArray().Select(p => (Id: p.GetProperty("id").GetString(), Shows: p.GetProperty("altText").GetProperty("sv").GetString()!)).ToList();
        var second = sheets[1].Id;
        var pile = $"/kontoret/ta-in/hog?traff={town.Id}";
        (await centre.ReadPageAsync($"/kontoret/traffar/{town.Id}")).Should().Contain($"/kontoret/ta-in/hog?traff={town.Id}");

        (await centre.ReadPageAsync(pile)).Should().Contain(sheets[0].Shows).And.NotContain(sheets[1].Shows).And.Contain($"bild={second}").And.Contain("Bild 1 av 2");
        using var saved = await centre.SubmitAsync($"{pile}&bild={second}", new() { ["Channel"] = "Meeting", ["Texts"] = "Fler bussar\r\n\r\nLjus vid skolan" });

        var next = saved.Headers.Location!.ToString();
        next.Should().Contain($"bild={second}").And.EndWith("#texts", "the next slip of the same sheet is written at once");
        (await centre.ReadPageAsync(next)).Should().Contain("2 lappar är sparade").And.Contain(sheets[1].Shows);
        using var picture = await centre.GetAsync($"{town.Photos}/{second}");
        picture.StatusCode.Should().Be(HttpStatusCode.OK, "whoever writes it down sees the sheet");
        var other = await host.PortalClientAsync(host.Tenants.Skelleftea, StaffRole.ContactCentre);
        (await other.GetAsync(pile)).StatusCode.Should().Be(HttpStatusCode.NotFound, "foreign is absent");
    }

    /// <summary>Chooses a picture and sends the page's form as a browser does.</summary>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient leader, string page, Dictionary<string, string> fields)
    {
        var html = await leader.GetStringAsync(page);
        using var content = new MultipartFormDataContent
        {
            { new StringContent("ny-bild"), "_handler" },
            { new StringContent(Token().Match(html).Groups[1].Value), "__RequestVerificationToken" },
        };
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(Pictures.OfACamera()), "Input.File", "bild.jpg");
        return await leader.PostAsync(page, content);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)")]
    private static partial Regex Token();

    /// <summary>A municipality with a meeting that has begun.</summary>
    private sealed record Town(HttpClient Leader, HttpClient Resident, Guid Id)
    {
        public string Meeting => $"/api/v1/meetings/{Id}";

        public string Photos => $"/api/v1/office/meetings/{Id}/photos";

        public static async Task<Town> AtAsync(TestHost host)
        {
            var started = await Started.AtAsync(host);
            var startsAt = host.Now.AddDays(1);
            var planned = await started.Leader.PostJsonAsync("/api/v1/office/meetings", new
            {
                kind = "PlainGetTogether",
                title = new { sv = "Fika" },
                startsAt,
                endsAt = startsAt.AddHours(2),
                placeId = started.PlaceId,
                venue = new { name = "Bygdegården" },
                takesRegistrations = false,
            });
            var id = planned.GetProperty("id").GetGuid();
            (await started.Leader.StepAsync($"/api/v1/office/meetings/{id}", "announce")).StatusCode.Should().Be(HttpStatusCode.NoContent);
            host.Now = host.Now.AddDays(2);
            return new(await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader), started.Resident, id);
        }

        public async Task<Guid> AddAsync(byte[] file, string consent)
        {
            using var added = await PostAsync(file, "En sal med bord.", consent);
            added.StatusCode.Should().Be(HttpStatusCode.Created, await added.Content.ReadAsStringAsync());
            return (await added.JsonAsync()).GetProperty("id").GetGuid();
        }

        public async Task<(HttpStatusCode Status, string? Words)> RefusedAsync(byte[] file, string altText = "En sal med bord.")
        {
            using var refused = await PostAsync(file, altText, Agreed);
            refused.IsSuccessStatusCode.Should().BeFalse("a file of {0} bytes is no picture", file.Length);
            return (refused.StatusCode, (await refused.JsonAsync()).GetProperty("title").GetString());
        }

        private async Task<HttpResponseMessage> PostAsync(byte[] file, string altText, string consent)
        {
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            return await Leader.PostAsync($"{Photos}?altText={Uri.EscapeDataString(altText)}&{consent}", content);
        }
    }
}
