using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

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
        builder.ComplexProperty(m => m.Venue, venue =>
        {
            venue.Property(v => v.Name).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.Address).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.KeyHolder).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.HearingLoop).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.Coverage).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.Parking).HasMaxLength(Venue.TextMaxLength);
            venue.Property(v => v.Access).HasMaxLength(Venue.TextMaxLength);
        });
        builder.HasOne<Place>().WithMany().HasForeignKey(m => m.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Dialogue>().WithMany().HasForeignKey(m => m.DialogueId).OnDelete(DeleteBehavior.Restrict);
    }
}
