using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Tasks;

/// <summary>What waits for the caller, the nearest day first and what has no day last.</summary>
public sealed record ListOfficeTasks : IQuery<Result<IReadOnlyList<OfficeTask>>>;

public sealed class ListOfficeTasksHandler(IEnumerable<IOfficeTasks> features, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListOfficeTasks, Result<IReadOnlyList<OfficeTask>>>
{
    public async ValueTask<Result<IReadOnlyList<OfficeTask>>> Handle(ListOfficeTasks query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        List<OfficeTask> tasks = [];
        foreach (var feature in features.Where(f => RolesTable.Grants(caller.Roles, f.Permission)))
            tasks.AddRange(await feature.ListAsync(today, cancellationToken));
        return tasks.OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Code, StringComparer.Ordinal).ToList();
    }
}
