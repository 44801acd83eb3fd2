using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Contributions;

internal sealed class SupportConfiguration : IEntityTypeConfiguration<Support>
{
    public void Configure(EntityTypeBuilder<Support> builder)
    {
        builder.ToTable("Supports");

        // The rule "one per basis key" is this key; it also serves the counts of lists.
        builder.HasKey(s => new { s.ContributionId, s.BasisKey });
        builder.Property(s => s.BasisKey).HasMaxLength(Support.MaxBasisKeyLength);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }
}
