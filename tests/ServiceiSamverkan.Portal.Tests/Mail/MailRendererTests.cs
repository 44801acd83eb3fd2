using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Portal.Mail;
using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Tests.Mail;

public sealed partial class MailRendererTests
{
    private static readonly MailIdentity Sender = SampleLetters.Sender;

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
                .And.NotContain("<img").And.NotContain("<script").And.NotContain("url(");
            WebUtility.HtmlDecode(mail.Html).Should().Contain(Sender.Phone);
            mail.Text.Should().Contain(Sender.Phone).And.NotContain("<").And.NotContain("{0}");
            Encoding.UTF8.GetByteCount(mail.Html).Should().BeLessThan(200_000);
        }
    }

    [Fact]
    public async Task Render_Digest_SaysItsContentInTheSubject()
    {
        var digest = Letters("sv").OfType<DigestLetter>().First();
        digest = digest with { Sections = [.. digest.Sections.Where(s => s.Kind is DigestSectionKind.Decisions or DigestSectionKind.Meetings or DigestSectionKind.Said)] };

        (await _renderer.RenderAsync(digest)).Subject.Should().Be("Bäckliden: ett beslut eller förslag, en träff och 13 nya inspel");
        _renderer.SubjectOf(digest, 1).Should().Be("Bäckliden: ett svar till dig, ett beslut eller förslag, en träff och 13 nya inspel");
    }

    [Fact]
    public async Task Render_SharedContent_HoldsExactlyOneMarkForTheOwnBlock()
    {
        var mail = await _renderer.RenderAsync(Letters("sv").OfType<DigestLetter>().First());

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

    [Fact]
    public async Task Render_EachLetter_CanBeReadInLightAndDark()
    {
        foreach (var accent in (string[])["#f2b705", "#005a70", "#c4d600", "#000000", "#7b1e3a"])
        {
            var held = LetterColours.Accent(accent);
            Ratio(held, LetterColours.Page).Should().BeGreaterThanOrEqualTo(4.5, "links and buttons of {0} are read", accent);
            Ratio(LetterColours.DarkAccent(held), LetterColours.DarkPage).Should().BeGreaterThanOrEqualTo(7);
        }

        foreach (var (text, page) in ((string, string)[])[(LetterColours.Text, LetterColours.Page), (LetterColours.Quiet, LetterColours.Page), (LetterColours.DarkText, LetterColours.DarkPage), (LetterColours.DarkQuiet, LetterColours.DarkPage)])
            Ratio(text, page).Should().BeGreaterThanOrEqualTo(4.5);
        foreach (var (name, letter, _) in SampleLetters.In("sv"))
        {
            var html = (await _renderer.RenderAsync(letter)).Html;
            Coloured().Matches(html).Select(m => m.Value).Should().OnlyContain(tag => tag.Contains("class=\"", StringComparison.Ordinal), "{0} has no colour that the dark scheme forgets", name);
        }
    }

    private static IEnumerable<Letter> Letters(string language) => SampleLetters.In(language).Select(s => s.Letter);

    private static double Ratio(string one, string other) => Rgb.Parse(one).ContrastTo(Rgb.Parse(other));

    [GeneratedRegex("<[a-z0-9]+ [^>]*style=\"[^\"]*(color:|background:|border-bottom:|border-left:)[^>]*>")]
    private static partial Regex Coloured();
}
