using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Venues;
using ServiceiSamverkan.Infrastructure.Persistence.Configurations.Venues;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(m => m.CafeCode).HasConversion(code => code!.Value, stored => FollowUpCode.Parse(stored)).HasMaxLength(FollowUpCode.Length);
        builder.HasIndex(m => m.CafeCode).IsUnique();
        builder.HasIndex(m => new { m.State, m.StartsAt });
        builder.HasIndex(m => new { m.StartsAt, m.Id });
        builder.ComplexProperty(m => m.Venue, VenueColumns.Configure);
        builder.HasOne<Place>().WithMany().HasForeignKey(m => m.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptVenue>().WithMany().HasForeignKey(m => m.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Dialogue>().WithMany().HasForeignKey(m => m.DialogueId).OnDelete(DeleteBehavior.Restrict);
    }
}
