using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Region;

internal sealed class SourcedFigureConfiguration : IEntityTypeConfiguration<SourcedFigure>
{
    public void Configure(EntityTypeBuilder<SourcedFigure> builder)
    {
        builder.ToTable("SourcedFigures");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(f => f.Indicator).HasMaxLength(Figure.IndicatorMaxLength);
        builder.Property(f => f.Source).HasMaxLength(Figure.SourceMaxLength);
        builder.HasIndex(f => new { f.Indicator, f.WindowFrom }).IsUnique();
    }
}
