using AwesomeAssertions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Mail;

public sealed class DigestLedgerTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-26T06:00Z");

    [Fact]
    public void Owes_AfterTheClockWentBack_IsNotTheSamePeriodAgain()
    {
        var ledger = new DigestLedger();
        var (earlier, due) = (DigestCalendar.Default.LatestDue(Cadence.Weekly, Now.AddDays(-7)), DigestCalendar.Default.LatestDue(Cadence.Weekly, Now));
        ledger.Owes(due).Should().BeTrue();
        ledger.Close(due);
        ledger.Owes(due).Should().BeFalse();
        ledger.Owes(earlier).Should().BeFalse();
        ledger.Close(earlier);
        ledger.WeeklyUntil.Should().Be(due.To);
        ledger.Owes(DigestCalendar.Default.LatestDue(Cadence.Monthly, Now)).Should().BeTrue("months are counted apart");
    }

    [Theory]
    [InlineData(DayOfWeek.Friday, false)]
    [InlineData(DayOfWeek.Sunday, false)]
    [InlineData(DayOfWeek.Monday, true)]
    [InlineData(DayOfWeek.Wednesday, true)]
    public void Owes_TheDayWasMoved_IsNotALetterWithinThreeDaysOfTheLast(DayOfWeek day, bool owed)
    {
        var ledger = new DigestLedger();
        ledger.Close(DigestCalendar.Default.LatestDue(Cadence.Weekly, Now));
        var moved = new DigestCalendar(day, QuietHours.Morning);

        ledger.Owes(moved.LatestDue(Cadence.Weekly, Now.AddDays(6))).Should().Be(owed);
        ledger.Owes(moved.LatestDue(Cadence.Weekly, Now.AddDays(13))).Should().BeTrue("what happened is told of in the next");
    }
}
