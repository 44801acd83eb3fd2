using ServiceiSamverkan.Application.Access;

namespace ServiceiSamverkan.Application.Tasks;

/// <summary>What waits for the caller, the nearest day first and what has no day last.</summary>
public sealed record ListOfficeTasks : IQuery<Result<IReadOnlyList<OfficeTask>>>;

public sealed class ListOfficeTasksHandler(OfficeDesk desk, ICaller caller, TimeProvider clock) : IQueryHandler<ListOfficeTasks, Result<IReadOnlyList<OfficeTask>>>
{
    public async ValueTask<Result<IReadOnlyList<OfficeTask>>> Handle(ListOfficeTasks query, CancellationToken cancellationToken) =>
        (await desk.ListAsync(new(caller.Roles, caller.Language, SwedishCalendar.DayOf(clock.GetUtcNow())), cancellationToken)).ToList();
}
