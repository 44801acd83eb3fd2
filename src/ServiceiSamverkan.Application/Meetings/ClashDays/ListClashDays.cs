using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

/// <summary>The days of the municipality's own that are not past, in order.</summary>
public sealed record ListClashDays : IQuery<Result<IReadOnlyList<ClashDayItem>>>;

public sealed record ClashDayItem(Guid Id, string Name, DateOnly FirstDay, DateOnly LastDay, int Version);

public sealed class ListClashDaysHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<ListClashDays, Result<IReadOnlyList<ClashDayItem>>>
{
    public async ValueTask<Result<IReadOnlyList<ClashDayItem>>> Handle(ListClashDays query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        return await db.Set<ClashDay>().Where(d => d.LastDay >= today).OrderBy(d => d.FirstDay).ThenBy(d => d.Id)
            .Select(d => new ClashDayItem(d.Id, d.Name, d.FirstDay, d.LastDay, d.Version)).ToListAsync(cancellationToken);
    }
}
