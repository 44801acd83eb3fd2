using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class SenderDomainTests
{
    private const string Email = "boende@example.se";
    private const string Check = "/api/v1/office/mail/sender/check";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mail_UnverifiedDomain_WaitsUntilTheDomainIsInOrder(DatabaseProvider engine)
    {
        var zone = new Zone();
        await using var town = await StartAsync(zone, engine);
        await town.RequestAsync(Email);

        await town.SweepAsync();
        town.Server.To(Email).Should().BeEmpty("the domain has no records");
        (await town.MessagesAsync(MailKind.OptIn)).Should().ContainSingle(m => m.State == MailState.Queued);
        var administrator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator);
        var state = await administrator.GetJsonAsync("/api/v1/office/mail/sender");
        state.GetProperty("maySend").GetBoolean().Should().BeFalse();
        Findings(state).Should().Equal("SpfMissing", "DkimMissing", "DmarcMissing");
        zone.Publish(state.GetProperty("records"));
        Findings(await administrator.PostJsonAsync(Check, new { })).Should().BeEmpty();

        await town.SweepAsync();

        town.Server.To(Email).Should().ContainSingle();
        zone.IsAway = true;
        town.Host.Now = town.Host.Now.AddDays(2);
        (await (await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator)).PostJsonAsync(Check, new { })).GetProperty("maySend").GetBoolean().Should().BeTrue("nobody answered, and it was in order");
        town.Host.Now = town.Host.Now.AddDays(6);
        (await (await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator)).PostJsonAsync(Check, new { })).GetProperty("maySend").GetBoolean().Should().BeFalse("that was long ago");
    }

    [Theory]
    [InlineData("v=spf1 +all", "v=DMARC1; p=none", SenderFinding.SpfAllowsAll)]
    [InlineData("v=spf1 include:andra.example -all", "v=DMARC1; p=none", SenderFinding.SpfNamesOthers)]
    [InlineData("v=spf1 include:relay.example -all", "v=DMARC12", SenderFinding.DmarcMissing)]
    public async Task Records_ThatFallShort_AreNamed(string spf, string dmarc, SenderFinding expected)
    {
        var zone = new Zone();
        var records = new SenderRecords("norsjo.example", "sis", "KEY", "include:relay.example");
        zone.Texts["norsjo.example"] = ["google-site=1", spf];
        zone.Texts["sis._domainkey.norsjo.example"] = ["v=DKIM1; k=rsa; p=K EY"];
        zone.Texts["_dmarc.norsjo.example"] = [dmarc];

        var findings = await records.FindingsAsync(zone, CancellationToken.None);

        findings.Should().Contain(expected);
        zone.Texts["norsjo.example"] = ["v=spf1 -all", "v=spf1 ~all"];
        zone.Texts["sis._domainkey.norsjo.example"] = ["v=DKIM1; p=OTHER"];
        (await records.FindingsAsync(zone, CancellationToken.None)).Should().Contain([SenderFinding.SpfTwice, SenderFinding.DkimOther]);
    }

    [Fact]
    public async Task Letter_OfAPreparedDomain_IsSignedWithTheHeadersThatStopIt()
    {
        var zone = new Zone();
        await using var town = await StartAsync(zone);
        var administrator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator);
        zone.Publish((await administrator.PostJsonAsync(Check, new { })).GetProperty("records"));
        await administrator.PostJsonAsync(Check, new { });
        await town.SubscribeAsync(Email);
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        await town.SweepAtAsync(town.Host.Now.AddDays(4));

        var letter = town.DigestsTo(Email)[0];
        var verifier = new DkimVerifier(zone);
        var signature = letter.Headers[letter.Headers.IndexOf(HeaderId.DkimSignature)];

        (await verifier.VerifyAsync(letter, signature)).Should().BeTrue();
        signature.Value.Should().MatchRegex(@"list-unsubscribe:list-unsubscribe-post;").And.Contain("d=skelleftea.example");
        letter.Headers["List-Unsubscribe"] = "<https://elsewhere.example/>";
        (await verifier.VerifyAsync(letter, signature)).Should().BeFalse("the address that stops it is signed");
    }

    private static Task<MailTown> StartAsync(Zone zone, DatabaseProvider engine = DatabaseProvider.Sqlite) =>
        MailTown.StartAsync(engine, new() { ["Mail:VerifySender"] = "true" }, services => services.AddSingleton<IDnsTexts>(zone));

    private static IEnumerable<string?> Findings(JsonElement state) => state.GetProperty("findings").EnumerateArray().Select(f => f.GetString());

    /// <summary>A zone of our own, for the product and for whoever verifies a signature.</summary>
    private sealed class Zone : DkimPublicKeyLocatorBase, IDnsTexts
    {
        public ConcurrentDictionary<string, string[]> Texts { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool IsAway { get; set; }

        public void Publish(JsonElement records)
        {
            foreach (var (name, text) in new[] { ("domain", "spfText"), ("dkimName", "dkimText"), ("dmarcName", "dmarcText") })
                Texts[records.GetProperty(name).GetString()!] = [records.GetProperty(text).GetString()!];
        }

        public ValueTask<IReadOnlyList<string>?> OfAsync(string name, CancellationToken cancellationToken) =>
            ValueTask.FromResult<IReadOnlyList<string>?>(IsAway ? null : Texts.GetValueOrDefault(name, []));

        public override AsymmetricKeyParameter LocatePublicKey(string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            GetPublicKey(Texts[$"{selector}._domainkey.{domain}"][0]);

        public override Task<AsymmetricKeyParameter> LocatePublicKeyAsync(string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            Task.FromResult(LocatePublicKey(methods, domain, selector, cancellationToken));
    }
}
