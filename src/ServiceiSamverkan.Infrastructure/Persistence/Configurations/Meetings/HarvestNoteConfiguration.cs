using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class HarvestNoteConfiguration : IEntityTypeConfiguration<HarvestNote>
{
    public void Configure(EntityTypeBuilder<HarvestNote> builder)
    {
        builder.ToTable("HarvestNotes");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(n => n.Question).HasMaxLength(HarvestNote.QuestionMaxLength);
        builder.Property(n => n.Text).HasMaxLength(HarvestNote.TextMaxLength);
        builder.Property(n => n.Language).HasMaxLength(HarvestNote.LanguageMaxLength);
        builder.Property(n => n.WrittenDownBy).HasMaxLength(HarvestNote.WrittenDownByMaxLength);
        builder.HasIndex(n => new { n.MeetingId, n.Table, n.Round });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(n => n.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
