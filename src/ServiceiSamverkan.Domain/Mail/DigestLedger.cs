using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// How far planning has come, in one row per tenant. Its version makes two planners at once impossible: the slower one
/// starts over and finds the work done.
/// </summary>
public sealed class DigestLedger : Aggregate
{
    /// <summary>The only row's id.</summary>
    public static readonly Guid OnlyId = new("6d61696c-0000-7000-8000-6c6564676572");

    private static readonly TimeSpan Apart = TimeSpan.FromDays(3.5);

    public DigestLedger() => Id = OnlyId;

    /// <summary>The end of the last weekly period for which every slot is planned.</summary>
    public DateTimeOffset? WeeklyUntil { get; private set; }

    public DateTimeOffset? MonthlyUntil { get; private set; }

    /// <summary>The last activity that each-event subscribers have been told of.</summary>
    public long EachThrough { get; private set; }

    /// <summary>The first day of the last week for which the staff's letters are planned.</summary>
    public DateOnly? StaffWeek { get; private set; }

    /// <summary>
    /// A clock that goes back finds its period already closed. Where the day of the weekly letter is moved, nobody gets two
    /// within a few days: what happened between them waits for the next one.
    /// </summary>
    public bool Owes(DigestPeriod period) => period.Cadence == Cadence.Weekly
        ? WeeklyUntil is not { } week || week + Apart < period.To
        : MonthlyUntil is not { } month || month < period.To;

    public void Close(DigestPeriod period)
    {
        if (!Owes(period))
            return;
        if (period.Cadence == Cadence.Weekly)
            WeeklyUntil = period.To;
        else
            MonthlyUntil = period.To;
    }

    /// <summary>A week that has passed is not told of any more.</summary>
    public bool Owes(StaffWeek week, DateTimeOffset now) => week.EndsAt > now && (StaffWeek is not { } last || last < week.FirstDay);

    public void Close(StaffWeek week) => StaffWeek = week.FirstDay;

    public void CloseEach(long through) => EachThrough = Math.Max(EachThrough, through);
}
