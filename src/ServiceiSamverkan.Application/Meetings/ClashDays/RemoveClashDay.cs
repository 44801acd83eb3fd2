using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.ClashDays;

/// <summary>Takes days of the municipality's own away again.</summary>
public sealed record RemoveClashDay(Guid Id) : ICommand<Result>;

public sealed class RemoveClashDayHandler(ITenantDb db) : ICommandHandler<RemoveClashDay, Result>
{
    public async ValueTask<Result> Handle(RemoveClashDay command, CancellationToken cancellationToken)
    {
        if (await db.Set<ClashDay>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } day)
            return NotFound.Instance;
        db.Set<ClashDay>().Remove(day);
        return Result.Ok;
    }
}
