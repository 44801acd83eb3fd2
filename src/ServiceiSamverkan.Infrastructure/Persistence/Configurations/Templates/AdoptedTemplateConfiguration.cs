using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Templates;

internal sealed class AdoptedTemplateConfiguration : IEntityTypeConfiguration<AdoptedTemplate>
{
    public void Configure(EntityTypeBuilder<AdoptedTemplate> builder)
    {
        builder.ToTable("AdoptedTemplates");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(t => t.TemplateKey).HasMaxLength(DialogueTemplate.KeyMaxLength);
        builder.Property(t => t.Owner).HasMaxLength(DialogueTemplate.OwnerMaxLength);
        builder.Property(t => t.BaseHash).HasMaxLength(TemplateVersion.HashLength);
        builder.HasIndex(t => new { t.TemplateId, t.VersionNumber });
        builder.HasOne<AdoptedTemplate>().WithMany().HasForeignKey(t => t.UpgradedFromId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(t => t.Content);
        builder.Ignore(t => t.IsChanged);
    }
}
