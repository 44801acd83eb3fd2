using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Portal.Mail;

namespace ServiceiSamverkan.Portal.Tests.Mail;

public sealed class MailRendererTests
{
    private static readonly MailIdentity Sender = new("Pilotkommun A", "http://pilot-a.localhost:8080", "pilot-a.localhost", "samverkan@pilot-a.example", "0910-00 00 00", "#f2b705", true);

    private readonly MailRenderer _renderer = new(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

    public static TheoryData<string> Languages => [.. MailLanguages.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Render_EachLetter_IsWholeInBothPartsAndFetchesNothing(string language)
    {
        foreach (var letter in Letters(language))
        {
            var mail = await _renderer.RenderAsync(letter);

            mail.Subject.Should().NotBeEmpty().And.NotContain("\n");
            mail.Html.Should().StartWith("<!doctype html>").And.Contain($"lang=\"{language}\"").And.Contain("role=\"presentation\"")
                .And.NotContain("<img").And.NotContain("<style").And.NotContain("<script").And.NotContain("url(");
            WebUtility.HtmlDecode(mail.Html).Should().Contain(Sender.Phone);
            mail.Text.Should().Contain(Sender.Phone).And.NotContain("<").And.NotContain("{0}");
            Encoding.UTF8.GetByteCount(mail.Html).Should().BeLessThan(200_000);
        }
    }

    [Fact]
    public async Task Render_Digest_SaysItsContentInTheSubject()
    {
        var digest = Letters("sv").OfType<DigestLetter>().Single();

        (await _renderer.RenderAsync(digest)).Subject.Should().Be("Bäckliden: ett beslut eller förslag, en träff och 13 nya inspel");
        _renderer.SubjectOf(digest, 1).Should().Be("Bäckliden: ett svar till dig, ett beslut eller förslag, en träff och 13 nya inspel");
    }

    [Fact]
    public async Task Render_SharedContent_HoldsExactlyOneMarkForTheOwnBlock()
    {
        var mail = await _renderer.RenderAsync(Letters("sv").OfType<DigestLetter>().Single());

        mail.Html.Split(MailSegment.OwnMark).Should().HaveCount(2, "a resident's own words that hold the mark are not taken for it");
        mail.Text.Split(MailSegment.OwnMark).Should().HaveCount(2);
    }

    [Fact]
    public async Task Render_WordsOfAResident_AreTextAndNotMarkup()
    {
        var block = await _renderer.RenderAsync(new OwnContribution(Sender, "sv", new("<b>Vägen</b> & bussen", "sv"), "ABCD-EFGH-JKMN-P"));

        block.Html.Should().NotContain("<b>").And.Contain("&lt;b&gt;");
        block.Text.Should().Contain("<b>Vägen</b> & bussen").And.Contain("ABCD-EFGH-JKMN-P");
    }

    private static IEnumerable<Letter> Letters(string language)
    {
        yield return new OptInLetter(Sender, language, ["Bäckliden", "Kvarnliden"], Cadence.Weekly, MailPaths.Confirm("token"), new(2026, 3, 9));
        yield return new SupportLetter(Sender, language, new("Vägen är smal", "sv"), MailPaths.ConfirmSupport("token"), new(2026, 3, 9));
        yield return new ReceiptLetter(Sender, language, "ABCD-EFGH-JKMN-P", new("Vägen är smal", "sv"), new("Trygg väg", "sv"), new(2026, 3, 5), new(2026, 6, 1));
        yield return new AnswerLetter(Sender, language, new("Vi hörde", "sv"), new("Det händer", "sv"), new("Därför", "sv"), new("Sedan", "sv"), new(2026, 6, 1));
        yield return new DigestLetter(Sender, language, ["Bäckliden"], Cadence.Weekly, new(2026, 2, 26),
        [
            new(DigestSectionKind.Decisions, [new(ActivityKind.DecisionAnnounced, new("Gångväg i Bäckliden", "sv"), MailPaths.Decision(Guid.Empty)) { Reference = "KS 2026-03-17 § 45" }], 0),
            new(DigestSectionKind.Meetings, [new(ActivityKind.MeetingAnnounced, new("World Café", "sv"), MailPaths.Meeting(Guid.Empty)) { At = new(2026, 3, 20, 17, 0, 0, TimeSpan.Zero), Where = "Byastugan" }], 0),
            new(DigestSectionKind.Said, [new(ActivityKind.ContributionPublished, new("Vi vill ha [[own]] buss", "sv"), MailPaths.Contribution(Guid.Empty))], 12),
        ]);
    }
}
