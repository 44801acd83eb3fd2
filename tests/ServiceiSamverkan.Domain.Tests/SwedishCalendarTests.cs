using AwesomeAssertions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests;

public sealed class SwedishCalendarTests
{
    [Theory]
    [InlineData("2026-04-03", SwedishHoliday.GoodFriday)]
    [InlineData("2026-05-14", SwedishHoliday.Ascension)]
    [InlineData("2026-06-19", SwedishHoliday.MidsummerEve)]
    [InlineData("2026-10-31", SwedishHoliday.AllSaints)]
    [InlineData("2026-12-26", SwedishHoliday.BoxingDay)]
    public void HolidayOf_Holiday_IsItsName(string day, SwedishHoliday holiday) =>
        SwedishCalendar.HolidayOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(holiday);

    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_KnownYear_IsItsSunday(string sunday) =>
        SwedishCalendar.Easter(Day(sunday).Year).Should().Be(Day(sunday));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-06")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")]
    [InlineData("2027-05-06")]
    [InlineData("2025-06-06")]
    [InlineData("2026-06-19")]
    [InlineData("2026-06-20")]
    [InlineData("2025-06-20")]
    [InlineData("2026-10-31")]
    [InlineData("2025-11-01")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-31")]
    public void IsHoliday_DayOffBySwedishLaw_IsTrue(string day) => SwedishCalendar.IsHoliday(Day(day)).Should().BeTrue();

    [Theory]
    [InlineData("2026-04-02")]
    [InlineData("2026-04-30")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-23")]
    public void IsWorkingDay_OrdinaryWeekday_IsTrue(string day) => SwedishCalendar.IsWorkingDay(Day(day)).Should().BeTrue();

    [Theory]
    [InlineData("2026-11-23", 3, "2026-11-26")]
    [InlineData("2026-11-27", 3, "2026-12-02")]
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-12-30", 3, "2027-01-07")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    [InlineData("2026-11-28", 0, "2026-11-28")]
    public void AddWorkingDays_WeekendsAndHolidaysBetween_AreNotCounted(string from, int days, string due) =>
        SwedishCalendar.AddWorkingDays(Day(from), days).Should().Be(Day(due));

    [Theory]
    [InlineData("2026-11-23T22:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T23:00:00Z", "2026-11-24")]
    [InlineData("2026-06-23T22:00:00Z", "2026-06-24")]
    public void DayOf_LateEveningUtc_IsTheDayInStockholm(string moment, string day) =>
        SwedishCalendar.DayOf(DateTimeOffset.Parse(moment)).Should().Be(Day(day));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
