using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Idempotency;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Idempotency;

internal sealed class RememberedRequestConfiguration : IEntityTypeConfiguration<RememberedRequest>
{
    public void Configure(EntityTypeBuilder<RememberedRequest> builder)
    {
        builder.ToTable("RememberedRequests");
        builder.HasKey(r => new { r.Route, r.Key });
        builder.Property(r => r.Route).HasMaxLength(RememberedRequest.MaxRouteLength);
        builder.Property(r => r.Key).HasMaxLength(RememberedRequest.MaxKeyLength);
        builder.Property(r => r.BodyHash).HasMaxLength(RememberedRequest.BodyHashLength);
        builder.HasIndex(r => r.ExpiresAt);
    }
}
