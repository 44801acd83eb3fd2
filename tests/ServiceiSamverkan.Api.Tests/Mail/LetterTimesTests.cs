using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>A municipality chooses the day and the hour of its letters.</summary>
public sealed class LetterTimesTests
{
    private const string Anna = "anna@example.se";
    private const string Bertil = "bertil@example.se";
    private const string Settings = "/api/v1/office/municipality";

    /// <summary>Thursday 5 March 2026, seven o'clock in Stockholm.</summary>
    private static readonly DateTimeOffset Thursday = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Tuesday = new(2026, 3, 3, 14, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Letters_DayAndHourChosen_ComeThenAndSayIt(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await ChooseAsync(town, 0, "Tuesday", 15);
        await town.HappensAsync(await town.AddPlaceAsync("Bäckliden"));
        await town.SubscribeAsync(Anna);
        await town.SubscribeAsync(Bertil, Cadence.Monthly);

        await town.SweepAtAsync(Tuesday.AddMinutes(-1));
        town.DigestsTo(Anna).Should().BeEmpty("it is due at three in the afternoon");
        await town.SweepAtAsync(Tuesday);
        town.DigestsTo(Anna).Should().ContainSingle();
        await town.SweepAtAsync(new(2026, 4, 1, 12, 59, 0, TimeSpan.Zero));
        town.DigestsTo(Bertil).Should().BeEmpty();
        await town.SweepAtAsync(new(2026, 4, 1, 13, 0, 0, TimeSpan.Zero));
        town.DigestsTo(Bertil).Should().ContainSingle("summer time has begun: 15 in Stockholm");

        using var resident = town.Host.Client(town.Tenant);
        (await resident.GetJsonAsync("/api/v1/about")).GetProperty("letterDay").GetString().Should().Be("Tuesday");
        (await resident.ReadPageAsync("/prenumerera")).Should().Contain("På tisdagar, om något har hänt");
        (await resident.ReadPageAsync("/fi/prenumerera")).Should().Contain("Tiistaisin, jos jotain on tapahtunut");
        using var other = town.Host.Client(town.Host.Tenants.Norsjo);
        (await other.ReadPageAsync("/prenumerera")).Should().Contain("På torsdagar, om något har hänt", "each chooses for itself");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Letters_DayMovedAndMovedAgain_TellOfEachActivityOnceAndNeverTwiceInAFewDays(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var places = new List<string>();
        await town.SubscribeAsync(Anna);
        var (version, letters) = (0, new List<DateTimeOffset>());
        for (var day = 0; day < 35; day++)
        {
            town.Host.Now = Thursday.AddDays(day).AddHours(3);
            var name = $"Plats{day:00}x";
            places.Add(name);
            await town.HappensAsync(await town.AddPlaceAsync(name));
            if (day is 2 or 11 or 17 or 23)
                await ChooseAsync(town, version++, day switch { 2 => "Friday", 11 => "Monday", 17 => "Sunday", _ => "Thursday" }, 7);
            var before = town.DigestsTo(Anna).Count;
            await town.SweepAsync();
            if (town.DigestsTo(Anna).Count > before)
                letters.Add(town.Host.Now);
        }

        await town.SweepAtAsync(Thursday.AddDays(42));

        var told = string.Concat(town.DigestsTo(Anna).Select(l => l.TextBody));
        foreach (var place in places)
            told.Split(place + "\n").Length.Should().Be(2, "{0} is told of once", place);
        letters.Should().HaveCount(4);
        letters.Zip(letters.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap >= TimeSpan.FromDays(4) && gap <= TimeSpan.FromDays(11));
    }

    [Fact]
    public async Task Letters_DayOrHourOutOfBounds_IsRefusedWithNothingChanged()
    {
        await using var town = await MailTown.StartAsync();
        using var administrator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator);

        foreach (var body in (object[])[new { letterHour = 6 }, new { letterHour = 20 }, new { letterDay = "Someday" }])
        {
            using var refused = await administrator.SendIfMatchAsync(HttpMethod.Put, Settings, 0, body);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }

        (await administrator.GetJsonAsync(Settings)).GetProperty("version").GetInt32().Should().Be(0);
        var portal = await town.Host.PortalClientAsync(town.Tenant, StaffRole.Administrator);
        using var odd = await portal.SubmitAsync("/kontoret/installningar/texter", new() { ["Input.Version"] = "0", ["Input.LetterDay"] = "Someday", ["Input.LetterHour"] = "12" });
        (await odd.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("lj en veckodag.");
        using var saved = await portal.SubmitAsync("/kontoret/installningar/texter", new() { ["Input.Version"] = "0", ["Input.LetterDay"] = nameof(DayOfWeek.Wednesday), ["Input.LetterHour"] = "12" });
        var stored = await administrator.GetJsonAsync(Settings);
        (stored.GetProperty("letterDay").GetString(), stored.GetProperty("letterHour").GetInt32()).Should().Be(("Wednesday", 12));
    }

    private static async Task ChooseAsync(MailTown town, int version, string day, int hour)
    {
        using var administrator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator);
        using var chosen = await administrator.SendIfMatchAsync(HttpMethod.Put, Settings, version, new { letterDay = day, letterHour = hour });
        chosen.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }
}
