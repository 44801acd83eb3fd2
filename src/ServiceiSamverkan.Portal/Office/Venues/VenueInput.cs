using ServiceiSamverkan.Application.Venues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Portal.Office.Venues;

/// <summary>A venue as it is typed, in the register and for a meeting alike.</summary>
public class VenueInput
{
    public int? Version { get; set; }

    public string? PlaceId { get; set; }

    public string? VenueName { get; set; }

    public string? Address { get; set; }

    public string? KeyHolder { get; set; }

    public string? HearingLoop { get; set; }

    public string? Coverage { get; set; }

    public string? Parking { get; set; }

    public string? Access { get; set; }

    public static VenueInput Of(VenueForOffice venue)
    {
        var input = new VenueInput { PlaceId = venue.PlaceId.ToString() };
        input.Show(venue.Venue);
        return input;
    }

    public Venue ToVenue() => new(VenueName ?? "", Address ?? "", KeyHolder ?? "", HearingLoop ?? "", Coverage ?? "", Parking ?? "", Access ?? "");

    protected void Show(Venue venue)
    {
        VenueName = venue.Name;
        Address = venue.Address;
        KeyHolder = venue.KeyHolder;
        HearingLoop = venue.HearingLoop;
        Coverage = venue.Coverage;
        Parking = venue.Parking;
        Access = venue.Access;
    }
}
