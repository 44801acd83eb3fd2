using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Closes a place that is no more; what has happened there stays to be read.</summary>
public sealed record ClosePlace(Guid Id, int? Version, string? Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason;
}

public sealed class ClosePlaceHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<ClosePlace, Result>
{
    public async ValueTask<Result> Handle(ClosePlace command, CancellationToken cancellationToken)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken) is not { } place)
            return NotFound.Instance;
        return place.CheckVersion(command.Version) is { } stale
            ? stale
            : place.Close(SwedishCalendar.DayOf(clock.GetUtcNow()), command.Reason.AsLines());
    }
}
