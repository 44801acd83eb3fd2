using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Serving;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

/// <summary>The mail server behind STARTTLS: nothing but the wish to encrypt is said in the clear, and nothing at all to whom the machine does not trust.</summary>
public sealed class SmtpTlsTests
{
    private const string Trouble = "The mail server cannot be used";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("127.0.0.1", true, true)]
    [InlineData("127.0.0.1", false, false)]
    [InlineData("127.0.0.2", true, false)]
    [InlineData(null, true, false)]
    public async Task Mail_ByStartTls_GoesOnlyUnderACertificateThatIsTrustedAndItsOwn(string? name, bool isTrusted, bool isSent)
    {
        using var certificate = TestCertificate.Of(name ?? "127.0.0.1");
        await using var server = new SmtpServer { OffersLogin = true, Certificate = name is null ? null : certificate };
        await using var product = await ServedProduct.MakeAsync(settings: server.Settings);
        var readers = new Readership(product, 3);
        await readers.FollowAsync();
        await readers.LetAWeekPassAsync();
        var trusted = Path.Combine(product.Folder, "trusted.pem");
        await File.WriteAllTextAsync(trusted, certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);
        var settings = new Dictionary<string, string?>
        {
            ["SIS_TEST_JOBS"] = "1",
            ["Mail:SweepSeconds"] = "1",
            ["Mail:Tls"] = "StartTls",
            ["Mail:User"] = "sis",
            ["Mail:Password"] = "hemligt",
        };
        if (isTrusted)
            settings["SSL_CERT_FILE"] = trusted;
        var process = product.Process(settings);

        process.Begin();

        await UntilAsync(product, async () => process.Said.Any(s => s.Contains(Trouble, StringComparison.Ordinal)) || (await readers.StatesAsync()).Count(s => s == MailState.Sent) == 3);
        server.Journal.Should().HaveCount(isSent ? 3 : 0);
        server.Journal.Should().OnlyContain(letter => letter.IsEncrypted);
        server.InTheClear.Should().OnlyContain(verb => verb == "EHLO" || verb == "STARTTLS" || verb == "QUIT", "neither name, password nor address is said before the line is safe");
        server.Encrypted.Contains("AUTH").Should().Be(isSent, "whom the machine does not trust learns no password");
        var states = await readers.StatesAsync();
        states.Should().HaveCount(3, "nothing is lost").And.OnlyContain(s => isSent ? s == MailState.Sent : s != MailState.Sent && s != MailState.Failed);
        process.Said.Any(s => s.Contains(Trouble, StringComparison.Ordinal)).Should().Be(!isSent, "whoever runs the product reads why");
    }

    private static async Task UntilAsync(ServedProduct product, Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        for (; !await isSo(); product.Now += TimeSpan.FromMinutes(1))
            await Task.Delay(TimeSpan.FromSeconds(1), patience.Token);
    }
}
