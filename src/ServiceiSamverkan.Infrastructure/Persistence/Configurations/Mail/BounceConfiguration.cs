using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class BounceConfiguration : IEntityTypeConfiguration<Bounce>
{
    public void Configure(EntityTypeBuilder<Bounce> builder)
    {
        builder.ToTable("Bounces");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Key).HasMaxLength(Bounce.KeyMaxLength);
        builder.HasIndex(b => b.Key).IsUnique();
        builder.Property(b => b.Status).HasMaxLength(Bounce.StatusMaxLength);
        builder.HasIndex(b => b.MailMessageId);
        builder.HasIndex(b => new { b.Kind, b.At });
    }
}
