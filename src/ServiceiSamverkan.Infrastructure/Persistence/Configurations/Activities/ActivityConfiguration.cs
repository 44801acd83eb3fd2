using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Activities;

public sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.Sequence).IsUnique();
        builder.HasIndex(a => new { a.At, a.Sequence });
        builder.HasIndex(a => new { a.DialogueId, a.Sequence });

        builder.OwnsMany(a => a.Places, places =>
        {
            places.ToTable("ActivityPlaces");
            places.WithOwner().HasForeignKey("ActivityId");
            places.HasKey("ActivityId", nameof(ActivityPlace.PlaceId));
            places.Property(p => p.PlaceId).ValueGeneratedNever();
            places.HasIndex(p => p.PlaceId);
        });
    }
}
