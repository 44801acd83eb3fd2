using System.Globalization;
using ServiceiSamverkan.Portal.Formatting;

namespace ServiceiSamverkan.Portal.Tests.Formatting;

public sealed class FormatTests
{
    private static readonly DateOnly Day = new(2026, 9, 17);
    private static readonly DateTimeOffset Evening = new(2026, 9, 17, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("sv-SE", "torsdag 17 september 2026")]
    [InlineData("fi-FI", "torstai 17. syyskuuta 2026")]
    [InlineData("en-GB", "Thursday 17 September 2026")]
    public void Day_EachLanguage_IsWrittenOut(string culture, string expected) =>
        Of(culture).Day(Day).Replace('\u00a0', ' ').Should().Be(expected);

    [Theory]
    [InlineData("sv-SE", "kl. 18.00")]
    [InlineData("fi-FI", "klo 18.00")]
    [InlineData("en-GB", "18:00")]
    public void Time_Utc_IsSwedishTime(string culture, string expected) =>
        Of(culture).Time(Evening).Replace('\u00a0', ' ').Should().Be(expected);

    [Fact]
    public void Date_NearMidnight_IsTheSwedishDay() =>
        Of("sv-SE").Date(new DateTimeOffset(2026, 9, 17, 22, 30, 0, TimeSpan.Zero)).Should().Be("18\u00a0september\u00a02026");

    [Fact]
    public void Times_FromTo_SaysTheClockOnce() =>
        Of("sv-SE").Times(Evening, Evening.AddMinutes(150)).Should().Be("kl.\u00a018.00–20.30");

    [Theory]
    [InlineData(7, "7")]
    [InlineData(1284, "1\u00a0284")]
    [InlineData(1234567, "1\u00a0234\u00a0567")]
    [InlineData(-1284, "−1\u00a0284")]
    public void Number_Swedish_NeverBreaks(long number, string expected) =>
        Of("sv-SE").Number(number).Should().Be(expected);

    [Theory]
    [InlineData("sv-SE", "16,6\u00a0%")]
    [InlineData("en-GB", "16.6%")]
    public void Percent_Share_HasItsSign(string culture, string expected) =>
        Of(culture).Percent(0.166).Should().Be(expected);

    [Fact]
    public void Days_WithinAMonth_NamesTheMonthOnce() =>
        Of("sv-SE").Days(new DateOnly(2026, 11, 12), new DateOnly(2026, 11, 18)).Replace('\u00a0', ' ').Should().Be("12–18 november 2026");

    [Fact]
    public void Days_WithinAYear_NamesTheYearOnce() =>
        Of("sv-SE").Days(new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 18)).Replace('\u00a0', ' ').Should().Be("1 oktober – 18 december 2026");

    private static Format Of(string culture) => Format.In(CultureInfo.GetCultureInfo(culture));
}
