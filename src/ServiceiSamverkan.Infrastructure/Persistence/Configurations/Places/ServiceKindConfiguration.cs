using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Places;

internal sealed class ServiceKindConfiguration : IEntityTypeConfiguration<ServiceKind>
{
    public void Configure(EntityTypeBuilder<ServiceKind> builder)
    {
        builder.ToTable("ServiceKinds");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(k => k.Key).HasMaxLength(ServiceKind.KeyMaxLength);
        builder.HasIndex(k => k.Key).IsUnique();
    }
}
