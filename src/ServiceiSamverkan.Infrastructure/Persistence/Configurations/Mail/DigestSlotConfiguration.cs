using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class DigestSlotConfiguration : IEntityTypeConfiguration<DigestSlot>
{
    public void Configure(EntityTypeBuilder<DigestSlot> builder)
    {
        builder.ToTable("DigestSlots");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Address).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(s => s.Period).HasMaxLength(DigestSlot.PeriodMaxLength);
        builder.HasIndex(s => new { s.Cadence, s.Address, s.Period }).IsUnique();
    }
}
