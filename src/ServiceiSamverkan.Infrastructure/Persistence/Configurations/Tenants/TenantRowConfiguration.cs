using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Municipalities;
using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Tenants;

internal sealed class TenantRowConfiguration : IEntityTypeConfiguration<TenantRow>, ICatalogConfiguration
{
    public void Configure(EntityTypeBuilder<TenantRow> builder)
    {
        builder.ToTable("Tenants");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(t => t.Id).HasMaxLength(TenantStamp.TenantIdMaxLength);
        builder.Property(t => t.Identifier).HasMaxLength(Tenant.IdentifierMaxLength);
        builder.HasIndex(t => t.Identifier).IsUnique();
        builder.Property(t => t.Name).HasMaxLength(Tenant.NameMaxLength);
        builder.Property(t => t.Code).HasMaxLength(Tenant.CodeMaxLength);
        builder.HasIndex(t => t.Code).IsUnique();
        builder.Property(t => t.Accent).HasMaxLength(Tenant.ColourLength);
        builder.Property(t => t.Support).HasMaxLength(Tenant.ColourLength);
        builder.Property(t => t.Phone).HasMaxLength(Tenant.PhoneMaxLength);
        builder.Property(t => t.Email).HasMaxLength(Tenant.EmailMaxLength);
        builder.Property(t => t.Logo).HasMaxLength(Logo.HashLength);
        builder.Property(t => t.ProfileVersion).IsConcurrencyToken();
        builder.Property(t => t.Server).HasMaxLength(Tenant.IdentifierMaxLength);
        builder.Property(t => t.Database).HasMaxLength(Tenant.DatabaseMaxLength);
        builder.HasIndex(t => new { t.Server, t.Database }).IsUnique();
        builder.OwnsMany(t => t.Hosts, hosts =>
        {
            hosts.ToTable("TenantHosts");
            hosts.WithOwner().HasForeignKey("TenantId");
            hosts.HasKey(h => h.Host);
            hosts.Property(h => h.Host).HasMaxLength(Tenant.HostMaxLength);
        });
    }
}
