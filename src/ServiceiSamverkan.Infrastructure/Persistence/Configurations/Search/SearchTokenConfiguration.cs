using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Search;

internal sealed class SearchTokenConfiguration : IEntityTypeConfiguration<SearchToken>
{
    public void Configure(EntityTypeBuilder<SearchToken> builder)
    {
        builder.ToTable("SearchTokens");
        builder.HasKey(t => new { t.Key, t.ThingId });
        builder.Property(t => t.Key).HasMaxLength(SearchToken.KeyMaxLength);
        builder.HasIndex(t => t.ThingId);
    }
}
