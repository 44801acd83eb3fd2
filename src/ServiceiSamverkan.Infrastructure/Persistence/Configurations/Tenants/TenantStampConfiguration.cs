using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Tenants;

internal sealed class TenantStampConfiguration : IEntityTypeConfiguration<TenantStamp>
{
    public void Configure(EntityTypeBuilder<TenantStamp> builder)
    {
        builder.ToTable("TenantStamp");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(s => s.TenantId).HasMaxLength(TenantStamp.TenantIdMaxLength);
        builder.Property(s => s.Schema).HasMaxLength(TenantStamp.SchemaMaxLength);
    }
}
