using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>Takes a venue out of use: it can no longer be picked, and whoever had its key is erased.</summary>
public sealed record CloseVenue(Guid Id, int? Version) : ICommand<Result>;

public sealed class CloseVenueHandler(ITenantDb db) : ICommandHandler<CloseVenue, Result>
{
    public async ValueTask<Result> Handle(CloseVenue command, CancellationToken cancellationToken)
    {
        if (await db.Set<KeptVenue>().SingleOrDefaultAsync(v => v.Id == command.Id, cancellationToken) is not { } venue)
            return NotFound.Instance;
        if (venue.CheckVersion(command.Version) is { } stale)
            return stale;
        venue.Close();
        return Result.Ok;
    }
}
