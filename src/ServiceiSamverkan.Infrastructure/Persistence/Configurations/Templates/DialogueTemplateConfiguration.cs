using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Templates;

internal sealed class DialogueTemplateConfiguration : IEntityTypeConfiguration<DialogueTemplate>, ICatalogConfiguration
{
    public void Configure(EntityTypeBuilder<DialogueTemplate> builder)
    {
        builder.ToTable("DialogueTemplates");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(t => t.Key).HasMaxLength(DialogueTemplate.KeyMaxLength);
        builder.Property(t => t.Owner).HasMaxLength(DialogueTemplate.OwnerMaxLength);
        builder.HasIndex(t => t.Key).IsUnique();
        builder.Ignore(t => t.LatestPublished);
        builder.OwnsMany(t => t.Versions, versions =>
        {
            versions.ToTable("TemplateVersions");
            versions.WithOwner().HasForeignKey("TemplateId");
            versions.HasKey("TemplateId", nameof(TemplateVersion.Number));
            versions.Property(v => v.Number).ValueGeneratedNever();
            versions.Property(v => v.Hash).HasMaxLength(TemplateVersion.HashLength);
            versions.Ignore(v => v.Content);
        });
    }
}
