using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Region;

internal sealed class MunicipalPopulationConfiguration : IEntityTypeConfiguration<MunicipalPopulation>
{
    public void Configure(EntityTypeBuilder<MunicipalPopulation> builder)
    {
        builder.ToTable("MunicipalPopulations");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(p => p.Source).HasMaxLength(Figure.SourceMaxLength);
        builder.HasIndex(p => p.Date).IsUnique();
    }
}
