using System.Globalization;

namespace ServiceiSamverkan.Domain.Region;

/// <summary>A third of a year: T1 January–April, T2 May–August, T3 September–December. Windows are disjoint.</summary>
public readonly record struct ReportWindow
{
    public const int CodeMaxLength = 7;

    private const int MonthsInThird = 4;

    private ReportWindow(int year, int third)
    {
        Year = year;
        Third = third;
    }

    public int Year { get; }

    /// <summary>1, 2 or 3.</summary>
    public int Third { get; }

    public DateOnly From => new(Year, ((Third - 1) * MonthsInThird) + 1, 1);

    /// <summary>The last day of the window.</summary>
    public DateOnly To => From.AddMonths(MonthsInThird).AddDays(-1);

    /// <summary>"2026-T2".</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-T{Third}");

    public static ReportWindow Containing(DateOnly day) => new(day.Year, ((day.Month - 1) / MonthsInThird) + 1);

    /// <summary>The window before the one that holds the day: the newest that can be approved.</summary>
    public static ReportWindow LastClosed(DateOnly today) => Containing(Containing(today).From.AddDays(-1));

    public static Result<ReportWindow> Parse(string? code) =>
        code is { Length: CodeMaxLength } && code[4..6] == "-T" && code[6] is >= '1' and <= '3'
        && int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 3000
            ? new ReportWindow(year, code[6] - '0')
            : new WindowUnknown(code ?? string.Empty);

    public bool IsClosedOn(DateOnly today) => today > To;

    /// <summary>Whole months from the start to the end of the window; null when it starts later.</summary>
    public int? MonthsSince(DateOnly start)
    {
        var end = To.AddDays(1);
        return start > To ? null : ((end.Year - start.Year) * 12) + end.Month - start.Month - (end.Day < start.Day ? 1 : 0);
    }
}
