using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Venues;

internal static class VenueWords
{
    /// <summary>As it is stored: one line each.</summary>
    public static Venue Clean(this Venue given) => new(
        given.Name.AsLine(),
        given.Address.AsLine(),
        given.KeyHolder.AsLine(),
        given.HearingLoop.AsLine(),
        given.Coverage.AsLine(),
        given.Parking.AsLine(),
        given.Access.AsLine());
}
