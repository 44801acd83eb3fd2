using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

/// <summary>Changes days of the municipality's own.</summary>
/// <param name="LastDay">Null: the first day alone.</param>
public sealed record ChangeClashDay(Guid Id, int? Version, string? Name, DateOnly FirstDay, DateOnly? LastDay) : ICommand<Result>;

public sealed class ChangeClashDayHandler(ITenantDb db) : ICommandHandler<ChangeClashDay, Result>
{
    public async ValueTask<Result> Handle(ChangeClashDay command, CancellationToken cancellationToken)
    {
        if (await db.Set<ClashDay>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } day)
            return NotFound.Instance;
        return day.CheckVersion(command.Version) is { } stale ? stale : day.Change(command.Name.AsLine(), command.FirstDay, command.LastDay ?? command.FirstDay);
    }
}
