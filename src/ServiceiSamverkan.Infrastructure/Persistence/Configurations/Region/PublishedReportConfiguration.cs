using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Region;

internal sealed class PublishedReportConfiguration : IEntityTypeConfiguration<PublishedReport>, ICatalogConfiguration
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        builder.ToTable("PublishedReports");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(r => r.Window).HasMaxLength(ReportWindow.CodeMaxLength);
        builder.Property(r => r.TemplateVersion).HasMaxLength(PeriodReport.TemplateVersionMaxLength);
        builder.Property(r => r.Hash).HasMaxLength(PeriodReport.HashLength);
        builder.ComplexProperty(r => r.Population, population => population.Property(p => p!.Source).HasMaxLength(Figure.SourceMaxLength));
        builder.OwnsMany(r => r.Values, figures =>
        {
            figures.ToTable("PublishedFigures");
            figures.WithOwner().HasForeignKey("ReportId");
            figures.HasKey("ReportId", nameof(Figure.Indicator), nameof(Figure.Part));
            figures.Property(f => f.Indicator).HasMaxLength(Figure.IndicatorMaxLength);
            figures.Property(f => f.Part).HasMaxLength(Figure.PartMaxLength);
            figures.Property(f => f.Source).HasMaxLength(Figure.SourceMaxLength);
        });

        builder.HasIndex(r => new { r.TenantId, r.Window, r.Revision }).IsUnique();
        builder.HasIndex(r => new { r.State, r.Window });
    }
}
