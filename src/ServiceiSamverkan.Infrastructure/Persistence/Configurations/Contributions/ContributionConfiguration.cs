using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Contributions;

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("Contributions");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.FollowUpCode).HasConversion(code => code!.Value, stored => FollowUpCode.Parse(stored)).HasMaxLength(FollowUpCode.Length);
        builder.Property(c => c.Text).HasMaxLength(Contribution.MaxTextLength);
        builder.Property(c => c.CorrectedText).HasMaxLength(Contribution.MaxTextLength);
        builder.Property(c => c.MaskedText).HasMaxLength(Contribution.MaxTextLength);
        builder.Property(c => c.Language).HasMaxLength(Contribution.MaxLanguageLength);
        builder.Property(c => c.RejectionReason).HasMaxLength(Contribution.MaxReasonLength);
        builder.Property(c => c.WaiverReason).HasMaxLength(Contribution.MaxReasonLength);
        builder.OwnsOne(c => c.Harvest, harvest =>
        {
            harvest.HasIndex(h => h.NoteId).IsUnique();
            harvest.HasIndex(h => h.CafeSessionId);
        });
        builder.OwnsOne(c => c.ImportKey, key =>
        {
            key.Property(k => k.Source).HasMaxLength(ImportKey.MaxSourceLength);
            key.Property(k => k.ExternalId).HasMaxLength(ImportKey.MaxExternalIdLength);
            key.HasIndex(k => new { k.Source, k.ExternalId }).IsUnique();
        });

        builder.HasIndex(c => c.FollowUpCode).IsUnique();
        builder.HasIndex(c => new { c.DialogueId, c.State, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.State, c.ReceivedAt, c.Id });
        builder.HasIndex(c => c.PlaceId);
    }
}
