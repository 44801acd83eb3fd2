using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The letter on paper for the noticeboard, and as the office sees it coming.</summary>
public sealed class EditionTests
{
    private const string Anna = "anna@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Edition_OfAPlace_IsSeenByTheOfficeBeforehandAndPrintsWhatTheLetterTold(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (place, other) = (await town.AddPlaceAsync("Bäckliden"), await town.AddPlaceAsync("Kvarnliden"));
        await town.SubscribeAsync(Anna, Cadence.Weekly, SubscriptionScope.Place(place));
        await town.HappensAsync(place);
        await town.HappensAsync(other);
        var slug = await town.InAsync(db => db.Set<Place>().Where(p => p.Id == place).Select(p => p.Slug).SingleAsync());
        var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        using var resident = town.Host.Client(town.Tenant);

        var coming = await ReadAsync(leader, $"/kontoret/prenumeranter/nasta?plats={slug}");
        var early = await ReadAsync(resident, $"/platser/{slug}/anslag");
        town.Host.Now = town.Host.Now.AddDays(7);
        await town.SweepAsync();
        var letter = town.DigestsTo(Anna).Should().ContainSingle().Subject;
        var sheet = await ReadAsync(resident, $"/platser/{slug}/anslag?ny=1");

        coming.Should().Contain(letter.Subject).And.NotContain("Kvarnliden: ");
        early.Should().Contain("Inget nytt");
        sheet.Should().Contain(letter.Subject).And.Contain($"/platser/{slug}");
        foreach (var told in letter.TextBody!.Split('\n').Where(line => line.StartsWith("* ", StringComparison.Ordinal)))
            sheet.Should().Contain(told[2..].Trim());
        (await resident.GetAsync("/platser/finns-inte/anslag", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<string> ReadAsync(HttpClient client, string path) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(path, TestContext.Current.CancellationToken));
}
