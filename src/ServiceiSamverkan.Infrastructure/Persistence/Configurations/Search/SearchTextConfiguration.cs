using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Search;

internal sealed class SearchTextConfiguration : IEntityTypeConfiguration<SearchText>
{
    public void Configure(EntityTypeBuilder<SearchText> builder)
    {
        builder.ToTable("SearchTexts");
        builder.HasKey(t => t.ThingId);
    }
}
