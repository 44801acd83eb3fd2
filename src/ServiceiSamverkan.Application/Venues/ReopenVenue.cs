using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>Takes a venue into use again; who has its key is written anew.</summary>
public sealed record ReopenVenue(Guid Id, int? Version) : ICommand<Result>;

public sealed class ReopenVenueHandler(ITenantDb db) : ICommandHandler<ReopenVenue, Result>
{
    public async ValueTask<Result> Handle(ReopenVenue command, CancellationToken cancellationToken)
    {
        if (await db.Set<KeptVenue>().SingleOrDefaultAsync(v => v.Id == command.Id, cancellationToken) is not { } venue)
            return NotFound.Instance;
        if (venue.CheckVersion(command.Version) is { } stale)
            return stale;
        venue.Reopen();
        return Result.Ok;
    }
}
