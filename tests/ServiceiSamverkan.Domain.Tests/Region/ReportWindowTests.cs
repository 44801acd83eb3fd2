using AwesomeAssertions;
using ServiceiSamverkan.Domain.Region;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Region;

public sealed class ReportWindowTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-T1", "2026-01-01", "2026-04-30")]
    [InlineData("2028-04-30", "2028-T1", "2028-01-01", "2028-04-30")]
    [InlineData("2026-08-31", "2026-T2", "2026-05-01", "2026-08-31")]
    [InlineData("2026-12-31", "2026-T3", "2026-09-01", "2026-12-31")]
    public void Containing_Day_IsItsThirdOfTheYear(string day, string code, string from, string to)
    {
        var window = ReportWindow.Containing(DateOnly.Parse(day));

        window.Code.Should().Be(code);
        window.From.Should().Be(DateOnly.Parse(from));
        window.To.Should().Be(DateOnly.Parse(to));
        ReportWindow.Parse(code).Value.Should().Be(window);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026-T4")]
    [InlineData("2026-T0")]
    [InlineData("26-T1")]
    [InlineData("2026-Q1")]
    [InlineData("+026-T1")]
    public void Parse_SomethingElse_IsRefused(string? code) => ReportWindow.Parse(code).Error.Should().BeOfType<WindowUnknown>();

    [Fact]
    public void LastClosed_FirstDayOfAYear_IsTheLastThirdOfTheOneBefore() =>
        ReportWindow.LastClosed(new(2027, 1, 1)).Code.Should().Be("2026-T3");

    [Theory]
    [InlineData("2026-05-01", 4)]
    [InlineData("2026-05-15", 3)]
    [InlineData("2025-09-01", 12)]
    [InlineData("2026-09-01", null)]
    public void MonthsSince_Start_CountsWholeMonthsToTheEnd(string start, int? months) =>
        ReportWindow.Parse("2026-T2").Value.MonthsSince(DateOnly.Parse(start)).Should().Be(months);
}
