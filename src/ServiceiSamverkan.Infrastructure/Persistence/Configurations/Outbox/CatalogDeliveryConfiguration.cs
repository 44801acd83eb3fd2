using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Outbox;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Outbox;

internal sealed class CatalogDeliveryConfiguration : IEntityTypeConfiguration<CatalogDelivery>
{
    public void Configure(EntityTypeBuilder<CatalogDelivery> builder)
    {
        builder.ToTable("CatalogDeliveries");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(d => d.Kind).HasMaxLength(CatalogDelivery.KindMaxLength);
        builder.HasIndex(d => new { d.DeliveredAt, d.CreatedAt });
    }
}
