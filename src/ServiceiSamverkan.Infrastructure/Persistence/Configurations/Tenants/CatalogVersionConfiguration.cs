using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Tenants;

internal sealed class CatalogVersionConfiguration : IEntityTypeConfiguration<CatalogVersion>, ICatalogConfiguration
{
    public void Configure(EntityTypeBuilder<CatalogVersion> builder)
    {
        builder.ToTable("CatalogVersion");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasData(new CatalogVersion());
    }
}
