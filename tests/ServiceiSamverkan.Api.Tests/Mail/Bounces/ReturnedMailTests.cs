using System.Text;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Mail.Bounces;
using ServiceiSamverkan.Testing.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>Reports as servers write them, whole and broken, read for what they say of the one mail.</summary>
public sealed class ReturnedMailTests
{
    private const string Address = "anna@example.se";
    private static readonly string Token = new BounceToken(7, Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057")).Sign(new byte[32]);
    private static readonly string ReturnPath = $"bounce+{Token}@skelleftea.example";

    [Fact]
    public void Of_Postfix_IsReadWithItsTokenAndWords() =>
        NoticeOf(TestReports.Postfix(ReturnPath, Address)).Should().BeEquivalentTo(
            new BounceNotice(BounceKind.NoSuchAddress, "5.1.1", "550 user unknown", Address, Address));

    [Fact]
    public void Of_Exchange_IsReadWithinItsAlternatives() =>
        NoticeOf(TestReports.Exchange(ReturnPath, Address)).Should().Match<BounceNotice>(n => n.Kind == BounceKind.NoSuchAddress && n.Status == "5.1.10" && n.IsAbout(Address));

    [Fact]
    public void Of_ServerThatLowersOrRaisesTheAddress_FindsTheToken() =>
        Read(TestReports.Postfix(ReturnPath.ToUpperInvariant(), Address)).Tokens.Should().Equal(Token);

    /// <summary>The words are German in a set that nobody has, the fields as well.</summary>
    [Fact]
    public void Of_GermanInAnOddCharset_IsRead()
    {
        var report = TestReports.Postfix(ReturnPath, Address, said: "550 Empf\u00e4nger unbekannt").Replace("charset=us-ascii", "charset=x-ibm-\u00e4\u00f6\u00fc-9999", StringComparison.Ordinal)
            .Replace("This is the mail system at host mx.example.se.", "Ihre Nachricht konnte nicht zugestellt werden: \u00c4\u00d6\u00dc\u00df\u0081", StringComparison.Ordinal);

        NoticeOf(report).Kind.Should().Be(BounceKind.NoSuchAddress);
    }

    [Theory]
    [InlineData("5.0.0", "550 5.1.1 no such user", "5.1.1", BounceKind.NoSuchAddress)]
    [InlineData("5.0.0", "550 go away", "5.0.0", BounceKind.Failing)]
    [InlineData("5.0.0", "554 5.7.1 [5.1.1.200] is on our list", "5.7.1", BounceKind.Refused)]
    [InlineData("5.2.2", "552 5.2.2 over quota", "5.2.2", BounceKind.Failing)]
    [InlineData("4.4.7", "delivery time expired", "4.4.7", BounceKind.Failing)]
    [InlineData("5.4.4", "name not found", "5.4.4", BounceKind.Failing)]
    [InlineData("5.7.1", "550 5.7.1 policy", "5.7.1", BounceKind.Refused)]
    [InlineData("4.7.0", "451 4.7.0 too much mail from you", "4.7.0", BounceKind.Refused)]
    [InlineData("5.1.8", "550 5.1.8 sender domain", "5.1.8", BounceKind.Refused)]
    [InlineData("5.6.0", "554 5.6.0 content", "5.6.0", BounceKind.Refused)]
    public void Of_EachStatus_MeansOneThing(string status, string said, string read, BounceKind kind)
    {
        var notice = NoticeOf(TestReports.Postfix(ReturnPath, Address, status, said: said));

        (notice.Status, notice.Kind).Should().Be((read, kind));
    }

    /// <summary>A mail that is late may still arrive.</summary>
    [Theory]
    [InlineData("delayed", "4.4.1")]
    [InlineData("delivered", "2.0.0")]
    [InlineData("relayed", "2.1.5")]
    [InlineData("expanded", "2.1.5")]
    public void Of_WhatHasNotFailed_IsNothing(string action, string status) =>
        NoticeOf(TestReports.Postfix(ReturnPath, Address, status, action)).Kind.Should().BeNull();

    [Fact]
    public void Of_TruncatedAnywhere_NeverThrows()
    {
        var report = TestReports.Exchange(ReturnPath, Address);
        for (var length = 0; length < report.Length; length += 7)
            _ = TryRead(report[..length]);

        NoticeOf(report[..(report.IndexOf("X-Display-Name", StringComparison.Ordinal) - 2)]).Kind.Should().Be(BounceKind.NoSuchAddress, "the report itself is whole");
    }

    [Fact]
    public void Of_AnotherReportWithin_IsNotReadForOurs()
    {
        var others = TestReports.Postfix("bounce+aaaa@other.example", "someone@other.example");

        Read(TestReports.OfAReport(ReturnPath, others)).Notices.Should().BeEmpty("what it carries is somebody else's report");
    }

    [Fact]
    public void Of_ReportWithinMixedParts_IsRead()
    {
        var report = TestReports.Postfix(ReturnPath, Address).Replace("multipart/report; report-type=delivery-status", "multipart/mixed", StringComparison.Ordinal);

        NoticeOf(report).Kind.Should().Be(BounceKind.NoSuchAddress);
    }

    [Fact]
    public void Of_ServerThatKeepsTheReceiverToItself_TakesTheTokenFromWhatCameBack()
    {
        var report = TestReports.Postfix(ReturnPath, Address);
        var headers = report[..report.IndexOf("This is a MIME", StringComparison.Ordinal)].Replace(ReturnPath, "postmaster@studs.example", StringComparison.Ordinal);

        Read(headers + report[report.IndexOf("This is a MIME", StringComparison.Ordinal)..]).Tokens.Should().Equal(Token);
    }

    [Theory]
    [InlineData("abuse", BounceKind.Complaint)]
    [InlineData("fraud", BounceKind.Complaint)]
    [InlineData("opt-out", BounceKind.Complaint)]
    [InlineData("auth-failure", BounceKind.Refused)]
    [InlineData("not-spam", null)]
    public void Of_Complaint_IsReadWithTheTokenOfTheLetterWithin(string feedback, BounceKind? kind)
    {
        var mail = Read(TestReports.Complaint(ReturnPath, feedback));

        mail.Tokens.Should().Equal(Token);
        mail.Notices.Should().ContainSingle().Which.Should().Match<BounceNotice>(n => n.Kind == kind && n.Status == feedback);
    }

    [Fact]
    public void Of_VacationNotice_IsNoReport() => Read(TestReports.Vacation(ReturnPath)).Notices.Should().BeEmpty();

    [Fact]
    public void Of_SameReportTwice_HasTheSameKeyAndAnotherHasAnother()
    {
        var report = TestReports.Postfix(ReturnPath, Address, id: "a");
        var without = report.Replace("Message-Id: <a@mx.example.se>\n", string.Empty, StringComparison.Ordinal);

        Read(report).Key.Should().Be(Read(report.Replace("mx.example.se (Postfix)", "mx2", StringComparison.Ordinal)).Key, "a copy that went another way is the same");
        Read(TestReports.Postfix(ReturnPath, Address, id: "b")).Key.Should().NotBe(Read(report).Key);
        Read(without).Key.Should().Be(Read(without).Key).And.NotBe(Read(report).Key);
    }

    /// <summary>That an address which the mail was sent on to does not exist says nothing of the one that we wrote to.</summary>
    [Fact]
    public void For_OtherAddressThanOurs_IsNoProofAgainstOurs()
    {
        var other = BounceNotice.Of(new(5, 1, 1), "no such user", "bertil@other.example");
        var own = BounceNotice.Of(new(5, 2, 2), "full", "ANNA@example.se");

        BounceNotice.For(Address, [other]).Kind.Should().Be(BounceKind.Failing);
        BounceNotice.For(Address, [other, own]).Should().Be(own);
        BounceNotice.For(Address, [BounceNotice.Of(new(5, 1, 1), "no such user")]).Kind.Should().Be(BounceKind.NoSuchAddress);
    }

    private static BounceNotice NoticeOf(string report)
    {
        var mail = Read(report);
        mail.Tokens.Should().Equal(Token);
        return mail.Notices.Should().ContainSingle().Subject;
    }

    private static ReturnedMail Read(string report)
    {
        var content = Encoding.Latin1.GetBytes(report.ReplaceLineEndings("\r\n"));
        using var stream = new MemoryStream(content);
        return ReturnedMail.Of(MimeMessage.Load(stream, CancellationToken.None), content);
    }

    private static ReturnedMail? TryRead(string report)
    {
        try
        {
            return Read(report);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
