using ServiceiSamverkan.Testing.Imap;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

/// <summary>The mailbox of returned mail behind TLS: whom the machine trusts is talked with, and nobody else.</summary>
public sealed class BounceTlsTests
{
    private const string Aside = "Avvikande";
    private const string Refusal = "The mailbox of returned mail cannot be read";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(false, "127.0.0.1", true, true)]
    [InlineData(true, "127.0.0.1", true, true)]
    [InlineData(false, "127.0.0.1", false, false)]
    [InlineData(true, "127.0.0.1", false, false)]
    [InlineData(false, "127.0.0.2", true, false)]
    public async Task Mailbox_BehindTls_IsReadOnlyUnderACertificateThatIsTrustedAndItsOwn(bool startsInTheClear, string name, bool isTrusted, bool isRead)
    {
        using var certificate = TestCertificate.Of(name);
        await using var mailbox = await ImapServer.StartAsync(certificate, startsInTheClear);
        await mailbox.DeliverAsync(TestReports.Vacation("bounce+x@norsjo.example"));
        await using var product = await ServedProduct.MakeAsync(settings: mailbox.Settings);
        var trusted = Path.Combine(product.Folder, "trusted.pem");
        await File.WriteAllTextAsync(trusted, certificate.ExportCertificatePem());
        var settings = new Dictionary<string, string?> { ["SIS_TEST_JOBS"] = "1", ["Mail:SweepSeconds"] = "1" };
        if (isTrusted)
            settings["SSL_CERT_FILE"] = trusted;
        var process = product.Process(settings);

        process.Begin();

        await UntilAsync(product, async () => process.Said.Any(s => s.Contains(Refusal, StringComparison.Ordinal)) || await mailbox.CountAsync(ImapServer.Inbox) == 0);
        (await mailbox.CountAsync(Aside)).Should().Be(isRead ? 1 : 0);
        process.Said.Any(s => s.Contains(Refusal, StringComparison.Ordinal)).Should().Be(!isRead);
    }

    private static async Task UntilAsync(ServedProduct product, Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        for (; !await isSo(); product.Now += TimeSpan.FromMinutes(1))
            await Task.Delay(TimeSpan.FromSeconds(1), patience.Token);
    }
}
