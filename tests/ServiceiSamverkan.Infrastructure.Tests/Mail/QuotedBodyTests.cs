using System.Text;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Mail;

namespace ServiceiSamverkan.Infrastructure.Tests.Mail;

public sealed class QuotedBodyTests
{
    private const string Page = "https://skelleftea.example/prenumeration/abc=def/";

    [Theory]
    [InlineData("Ett brev utan märken.")]
    [InlineData("[[own]]")]
    [InlineData("https://page.invalid/")]
    [InlineData("Före [[own]]https://page.invalid/ mitt i åäö [[own]] efter, på en rad som är längre än de sjuttiosex tecken som en rad får ha.\nNy rad \n.punkt\n\nhttps://page.invalid/sluta\n")]
    public void Of_AnyContent_ReadsAsTheWholeAndKeepsItsLinesShort(string shared)
    {
        var body = new MailBody(shared, "Ditt svar: smörgås =\nhttps://page.invalid/", Page);

        var (text, lines) = Written(body);

        text.Should().Be(shared.Replace(MailSegment.OwnMark, body.OwnWithPage, StringComparison.Ordinal).Replace(MailSegment.PageMark, Page, StringComparison.Ordinal));
        lines.Should().OnlyContain(l => l.Length <= 76);
        Written(body).Text.Should().Be(text, "the second time it is put together from what was kept");
        Written(body with { Own = "Annat" }).Text.Should().NotContain("smörgås");
    }

    [Fact]
    public void Of_OnesOwnText_KeepsAMarkAsAWord()
    {
        Written(MailBody.Of("Jag skrev [[own]] och https://page.invalid/ i mitt inspel")).Text.Should().Be("Jag skrev [[own]] och https://page.invalid/ i mitt inspel");
    }

    private static (string Text, string[] Lines) Written(MailBody body)
    {
        var part = new TextPart("plain") { Content = QuotedBody.Of(body), ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.ContentType.Charset = "utf-8";
        using var wire = new MemoryStream();
        new MimeMessage { Body = part }.WriteTo(wire);
        wire.Position = 0;
        var raw = Encoding.ASCII.GetString(wire.ToArray()).ReplaceLineEndings("\n");
        return (MimeMessage.Load(wire).TextBody!.ReplaceLineEndings("\n"), raw[raw.IndexOf("\n\n", StringComparison.Ordinal)..].Split('\n'));
    }
}
