using System.Reflection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Text;
using ServiceiSamverkan.Portal.Texts;

namespace ServiceiSamverkan.Portal.Tests.Texts;

public sealed class ErrorTextsTests
{
    public static TheoryData<string> Languages => ["sv", "fi", "en"];

    private static IEnumerable<Type> Errors =>
        ((Assembly[])[typeof(Error).Assembly, typeof(ITenantDb).Assembly]).SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Error)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Errors_All_HaveAText(string language)
    {
        using var reader = new InLanguage(language);

        Errors.Where(error => CodedTexts.Find($"Error.{error.Name}", error.Namespace!.Split('.')[^1], []) is null)
            .Select(error => $"{error.Namespace}: Error.{error.Name}")
            .ToList().Should().HaveCount(0, "an error that nobody can read helps nobody");
    }

    [Fact]
    public void Errors_All_PlaceTheArgumentsThatTheyHave()
    {
        using var reader = new InLanguage("sv");

        Errors.Where(error => CodedTexts.Find($"Error.{error.Name}", error.Namespace!.Split('.')[^1], []) is { } text
                && text.Contains('{') && error.GetProperty(nameof(Error.Arguments))!.DeclaringType == typeof(Error))
            .Should().BeEmpty("a text with a placeholder needs a value for it");
    }

    /// <summary>Values of the enumerations that errors speak of are words, not names in code.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void States_InErrors_HaveWords(string language)
    {
        using var reader = new InLanguage(language);

        Errors.SelectMany(error => error.GetProperties().Select(p => p.PropertyType)).Where(type => type.IsEnum && type != typeof(ErrorKind)).Distinct()
            .SelectMany(type => Enum.GetNames(type).Select(value => (type, value)))
            .Where(state => CodedTexts.Find($"{state.type.Name}.{state.value}", state.type.Namespace!.Split('.')[^1], []) is null)
            .Should().BeEmpty();
    }

    [Fact]
    public void TextOf_WithNumber_FormatsIt()
    {
        using var reader = new InLanguage("sv");

        new ErrorTexts().TextOf(new TextTooLong(2000)).Should().Be("Texten är för lång. Högst 2\u00a0000 tecken får plats.");
    }

    [Fact]
    public void TextOf_ListOfStates_SaysThemInWords()
    {
        using var reader = new InLanguage("sv");

        new ErrorTexts().TextOf(new DialogueCannotOpen([OpeningRequirement.Mandate, OpeningRequirement.FeedbackDate]))
            .Should().Be("Dialogen kan inte öppna ännu. Det här saknas: vem som har gett uppdraget, dag för svaret.");
    }

    [Fact]
    public void TextOf_SameNameInTwoFeatures_SpeaksOfItsOwn()
    {
        using var reader = new InLanguage("sv");
        var texts = new ErrorTexts();

        texts.TextOf(new CancelReasonMissing()).Should().StartWith("Skriv varför dialogen");
        texts.TextOf(new Domain.Commitments.CancelReasonMissing()).Should().StartWith("Skriv varför åtagandet");
    }
}
