using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Merges a place into another. Its history stays at its own address, which leads on.</summary>
public sealed record MergePlace(Guid Id, int? Version, Guid IntoId, string? Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason;
}

public sealed class MergePlaceHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<MergePlace, Result>
{
    public async ValueTask<Result> Handle(MergePlace command, CancellationToken cancellationToken)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken) is not { } place)
            return NotFound.Instance;
        if (place.CheckVersion(command.Version) is { } stale)
            return stale;
        return await db.Set<Place>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == command.IntoId, cancellationToken) is { } other
            ? place.MergeInto(other, SwedishCalendar.DayOf(clock.GetUtcNow()), command.Reason.AsLines())
            : new PlaceUnknown();
    }
}
