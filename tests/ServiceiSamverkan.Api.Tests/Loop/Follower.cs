using System.Net.Http.Json;
using MimeKit;
using ServiceiSamverkan.Api.Tests.Mail;

namespace ServiceiSamverkan.Api.Tests.Loop;

/// <summary>A resident who follows the municipality by mail, and acts only by what stands in the mail that came.</summary>
internal sealed class Follower(MailTown town, string email)
{
    private readonly HttpClient _client = town.Host.Client(town.Tenant);

    /// <summary>All weekly letters so far, the oldest first.</summary>
    public IReadOnlyList<MimeMessage> Letters => town.DigestsTo(email);

    /// <summary>Asks, waits for the mail and confirms with its link.</summary>
    public async Task SubscribeAsync()
    {
        using var asked = await _client.PostAsJsonAsync(
            "/api/v1/subscriptions", new { email, scopes = new[] { new { kind = "municipality" } }, cadence = "weekly", language = "sv" });
        asked.StatusCode.Should().Be(HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        (await town.SweepAsync()).Trouble.Should().BeEmpty();
        var optIn = town.Read(town.Server.To(email).Should().ContainSingle().Subject);
        var token = optIn.TextBody!.Split("/prenumerera/bekrafta/")[1].Split('\n', '\r')[0];
        using var confirmed = await _client.PostAsJsonAsync("/api/v1/subscriptions/confirm", new { token });
        confirmed.StatusCode.Should().Be(HttpStatusCode.NoContent, await confirmed.Content.ReadAsStringAsync());
    }

    /// <summary>What a mail program does when its button is pressed: one POST to the address in the header, without a cookie.</summary>
    public async Task UnsubscribeByOneClickAsync()
    {
        var letter = Letters[^1];
        letter.Headers["List-Unsubscribe-Post"].Should().Be("List-Unsubscribe=One-Click");
        var address = letter.Headers["List-Unsubscribe"]!.Split('<', '>').Single(part => part.StartsWith("http", StringComparison.Ordinal));
        using var mailProgram = town.Host.Client(town.Tenant);
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var stopped = await mailProgram.PostAsync(address, body);
        stopped.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
