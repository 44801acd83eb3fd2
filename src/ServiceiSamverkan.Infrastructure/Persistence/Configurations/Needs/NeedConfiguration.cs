using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Needs;

internal sealed class NeedConfiguration : IEntityTypeConfiguration<Need>
{
    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.ToTable("Needs");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(n => n.ServiceKind).HasMaxLength(ServiceKind.KeyMaxLength);
        builder.HasIndex(n => new { n.State, n.CreatedAt, n.Id });
        builder.HasOne<Dialogue>().WithMany().HasForeignKey(n => n.DialogueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Need>().WithMany().HasForeignKey(n => n.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Need>().WithMany().HasForeignKey(n => n.SplitFromId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsLinks<Need, NeedArea, PriorityArea>(n => n.Areas, "NeedAreas", "NeedId", nameof(NeedArea.PriorityAreaId));
        builder.OwnsLinks<Need, PlaceLink, Place>(n => n.Places, "NeedPlaces", "NeedId", nameof(PlaceLink.PlaceId));
    }
}
