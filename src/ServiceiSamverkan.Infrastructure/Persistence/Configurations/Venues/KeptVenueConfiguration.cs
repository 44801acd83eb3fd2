using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Text;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Venues;

internal sealed class KeptVenueConfiguration : IEntityTypeConfiguration<KeptVenue>
{
    public void Configure(EntityTypeBuilder<KeptVenue> builder)
    {
        builder.ToTable("Venues");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(v => v.SortKey).HasMaxLength(SwedishSortKey.MaxLength);
        builder.HasIndex(v => v.SortKey);
        builder.ComplexProperty(v => v.Venue, VenueColumns.Configure);
        builder.HasOne<Place>().WithMany().HasForeignKey(v => v.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
