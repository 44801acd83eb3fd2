using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class BlockedAddressConfiguration : IEntityTypeConfiguration<BlockedAddress>
{
    public void Configure(EntityTypeBuilder<BlockedAddress> builder)
    {
        builder.ToTable("BlockedAddresses");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Address).HasMaxLength(EmailAddress.MaxLength);
        builder.HasIndex(b => b.Address);
        builder.Property(b => b.Key).HasMaxLength(BlockedAddress.KeyMaxLength);
        builder.HasIndex(b => b.Key).IsUnique();
        builder.Property(b => b.Status).HasMaxLength(Bounce.StatusMaxLength);
        builder.HasIndex(b => new { b.Since, b.Id });
    }
}
