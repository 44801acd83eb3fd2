using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Venues;

/// <summary>A meeting's copy and the register's venue have the same columns.</summary>
internal static class VenueColumns
{
    public static void Configure(ComplexPropertyBuilder<Venue> venue)
    {
        venue.Property(v => v.Name).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.Address).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.KeyHolder).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.HearingLoop).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.Coverage).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.Parking).HasMaxLength(Venue.TextMaxLength);
        venue.Property(v => v.Access).HasMaxLength(Venue.TextMaxLength);
    }
}
