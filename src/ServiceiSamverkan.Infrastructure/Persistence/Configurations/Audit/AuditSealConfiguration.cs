using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Audit;

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Previous).HasMaxLength(AuditSeal.HashLength);
        builder.Property(s => s.Hash).HasMaxLength(AuditSeal.HashLength);
    }
}
