namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>Days on which the municipality knows that people are busy: the market, the first week of the elk hunt.</summary>
public sealed class ClashDay : Aggregate
{
    public const int NameMaxLength = 100;
    public const int DaysMax = 60;

    private ClashDay()
    {
    }

    public string Name { get; private set; } = string.Empty;

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    public static Result<ClashDay> Note(Guid id, string name, DateOnly firstDay, DateOnly lastDay)
    {
        var day = new ClashDay { Id = id };
        return day.Change(name, firstDay, lastDay) is { Error: { } error } ? error : day;
    }

    public Result Change(string name, DateOnly firstDay, DateOnly lastDay)
    {
        if (string.IsNullOrWhiteSpace(name))
            return new ClashDayNameMissing();
        if (lastDay < firstDay || lastDay.DayNumber - firstDay.DayNumber >= DaysMax)
            return new ClashDaysInvalid();
        (Name, FirstDay, LastDay) = (name, firstDay, lastDay);
        return Result.Ok;
    }
}
