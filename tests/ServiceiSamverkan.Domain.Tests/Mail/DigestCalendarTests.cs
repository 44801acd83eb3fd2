using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Mail;

public sealed class DigestCalendarTests
{
    private static readonly DigestCalendar Calendar = DigestCalendar.Default;

    private static readonly Gen<DateTimeOffset> Instants =
        Gen.Long[At("2025-12-01T00:00Z").UtcTicks, At("2027-02-01T00:00Z").UtcTicks].Select(t => new DateTimeOffset(t, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-11-24T12:00Z", "W2026-11-19", "2026-11-18T23:00Z", "2026-11-25T23:00Z", "2026-11-26T06:00Z")]
    [InlineData("2026-03-29T12:00Z", "W2026-03-26", "2026-03-25T23:00Z", "2026-04-01T22:00Z", "2026-04-02T05:00Z")] // clocks go forward
    [InlineData("2026-10-25T12:00Z", "W2026-10-22", "2026-10-21T22:00Z", "2026-10-28T23:00Z", "2026-10-29T06:00Z")] // clocks go back
    [InlineData("2026-12-31T12:00Z", "W2026-12-31", "2026-12-30T23:00Z", "2027-01-06T23:00Z", "2027-01-07T06:00Z")] // week 53
    public void Containing_Week_RunsFromThursdayToThursday(string now, string key, string from, string to, string due) =>
        Calendar.Containing(Cadence.Weekly, At(now)).Should().BeEquivalentTo(new { Key = key, From = At(from), To = At(to), DueAt = At(due) });

    [Theory]
    [InlineData("2026-03-15T12:00Z", "M2026-03", "2026-02-28T23:00Z", "2026-03-31T22:00Z", "2026-04-01T05:00Z")]
    [InlineData("2026-10-31T22:59Z", "M2026-10", "2026-09-30T22:00Z", "2026-10-31T23:00Z", "2026-11-01T06:00Z")]
    [InlineData("2026-12-31T23:00Z", "M2027-01", "2026-12-31T23:00Z", "2027-01-31T23:00Z", "2027-02-01T06:00Z")]
    public void Containing_Month_IsTheCalendarMonth(string now, string key, string from, string to, string due) =>
        Calendar.Containing(Cadence.Monthly, At(now)).Should().BeEquivalentTo(new { Key = key, From = At(from), To = At(to), DueAt = At(due) });

    [Theory]
    [InlineData("2026-11-26T05:59:59Z", "W2026-11-12")]
    [InlineData("2026-11-26T06:00:00Z", "W2026-11-19")]
    [InlineData("2026-12-03T05:59:59Z", "W2026-11-19")]
    public void LatestDue_Week_TurnsOnThursdayMorning(string now, string key) => Calendar.LatestDue(Cadence.Weekly, At(now)).Key.Should().Be(key);

    [Theory]
    [InlineData("2026-03-30T04:59:59Z", "2026-03-23")] // clocks went forward the day before
    [InlineData("2026-03-30T05:00:00Z", "2026-03-30")]
    [InlineData("2026-10-26T05:59:59Z", "2026-10-19")] // clocks went back the day before
    [InlineData("2026-10-26T06:00:00Z", "2026-10-26")]
    [InlineData("2026-12-28T06:00:00Z", "2026-12-28")] // week 53
    [InlineData("2027-01-03T22:59:59Z", "2026-12-28")]
    public void StaffWeekLatestDue_AnyInstant_TurnsOnMondayMorning(string now, string first) =>
        StaffWeek.LatestDue(At(now)).FirstDay.Should().Be(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Periods_AnyInstant_HoldItAndMeetEndToEnd() =>
        Gen.Select(Instants, Gen.Bool.Select(w => w ? Cadence.Weekly : Cadence.Monthly)).Sample((instant, cadence) =>
        {
            var period = Calendar.Containing(cadence, instant);
            var next = Calendar.Containing(cadence, period.To);
            return period.From <= instant && instant < period.To && next.From == period.To && next.Key != period.Key
                && Calendar.Containing(cadence, period.To.AddTicks(-1)) == period;
        }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void LatestDue_AnyInstant_IsTheLastWhoseTimeHasCome() =>
        Gen.Select(Instants, Gen.Bool.Select(w => w ? Cadence.Weekly : Cadence.Monthly)).Sample((instant, cadence) =>
        {
            var due = Calendar.LatestDue(cadence, instant);
            var next = Calendar.Containing(cadence, due.To);
            return due.DueAt <= instant && next.DueAt > instant && Calendar.NextDue(cadence, instant) == next.DueAt;
        }, seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData("2026-11-24T18:59Z", "2026-11-24T18:59Z")]
    [InlineData("2026-11-24T19:00Z", "2026-11-25T06:00Z")]
    [InlineData("2026-11-25T05:59Z", "2026-11-25T06:00Z")]
    [InlineData("2026-11-25T06:00Z", "2026-11-25T06:00Z")]
    [InlineData("2026-03-28T22:00Z", "2026-03-29T05:00Z")]
    [InlineData("2026-10-24T22:00Z", "2026-10-25T06:00Z")]
    public void OutsideQuietHours_Night_WaitsForMorning(string at, string sent) => QuietHours.Outside(At(at)).Should().Be(At(sent));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text);
}
