using AwesomeAssertions;
using ServiceiSamverkan.Domain.Contributions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Contributions;

public sealed class PersonalDataSignsTests
{
    [Theory]
    [InlineData("Det är Gösta Ek som har nyckeln.", "Gösta Ek")]
    [InlineData("Annika kör alltid för fort.", "Annika")]
    public void In_CommonGivenName_NamesTheSign(string text, string sign) => PersonalDataSigns.In(text).Should().Equal(sign);

    [Theory]
    [InlineData("Stig och väg behöver sand. Björn har setts vid Norra Annaberg.")]
    public void In_WordsThatAreNames_FindsNothing(string text) => PersonalDataSigns.In(text).Should().BeEmpty();

    [Theory]
    [InlineData("Ring Karin på 070-000 00 00, hon har nyckeln.", "070-000 00 00")]
    [InlineData("Nås på +46 70 000 00 00.", "+46 70 000 00 00")]
    [InlineData("0910-00 00 00 svarar", "0910-00 00 00")]
    [InlineData("Skriv till karin.berg@exempel.se!", "karin.berg@exempel.se")]
    [InlineData("Hon är född 19560101-0000.", "19560101-0000")]
    [InlineData("Bilen ABC 12D stod där.", "ABC 12D")]
    public void In_TextThatPointsAtSomeone_NamesTheSign(string text, string sign) =>
        PersonalDataSigns.In(text).Should().Equal(sign);

    [Theory]
    [InlineData("Skolbussen kommer 07.10 men skolan öppnar 07.45.")]
    [InlineData("Det kostade 1 200 000 kronor år 2024.")]
    [InlineData("Bussen 220 går kl. 14.07 den 23 november 2026.")]
    [InlineData("I halva byn går det inte att ringa 112.")]
    [InlineData("KS 2026-02-17 § 21")]
    public void In_OrdinaryNumbers_FindsNothing(string text) => PersonalDataSigns.In(text).Should().BeEmpty();
}
