using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Needs;

internal sealed class NeedSourceConfiguration : IEntityTypeConfiguration<NeedSource>
{
    public void Configure(EntityTypeBuilder<NeedSource> builder)
    {
        builder.ToTable("NeedSources");
        builder.HasKey(s => new { s.NeedId, s.ContributionId });
        builder.HasIndex(s => s.ContributionId);
        builder.HasOne<Need>().WithMany().HasForeignKey(s => s.NeedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }
}
