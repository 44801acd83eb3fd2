using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Venues;

/// <summary>A venue of the municipality's register, to be picked when a meeting is planned. A meeting keeps its own copy.</summary>
public sealed class KeptVenue : Aggregate
{
    private KeptVenue()
    {
    }

    public Guid PlaceId { get; private set; }

    public Venue Venue { get; private set; } = Venue.Unknown;

    public byte[] SortKey { get; private set; } = [];

    public bool IsOpen { get; private set; } = true;

    public static Result<KeptVenue> Keep(Guid id, Guid placeId, Venue venue)
    {
        var kept = new KeptVenue { Id = id };
        return kept.Change(placeId, venue) is { Error: { } error } ? error : kept;
    }

    /// <summary>One that is closed is opened again first: nobody's telephone number is written into what is no longer used.</summary>
    public Result Change(Guid placeId, Venue venue)
    {
        if (!IsOpen)
            return new KeptVenueClosed();
        if (string.IsNullOrWhiteSpace(venue.Name))
            return new KeptVenueNameMissing();
        PlaceId = placeId;
        Venue = venue;
        SortKey = SwedishSortKey.For(venue.Name);
        return Result.Ok;
    }

    /// <summary>It can no longer be picked, and whoever had its key is erased. Meetings that were held there keep theirs.</summary>
    public void Close()
    {
        IsOpen = false;
        Venue = Venue with { KeyHolder = string.Empty };
    }

    public void Reopen() => IsOpen = true;
}
