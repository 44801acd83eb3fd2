using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Region;

internal sealed class PeriodReportConfiguration : IEntityTypeConfiguration<PeriodReport>
{
    public void Configure(EntityTypeBuilder<PeriodReport> builder)
    {
        builder.ToTable("PeriodReports");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(r => r.Window).HasMaxLength(ReportWindow.CodeMaxLength);
        builder.Property(r => r.TemplateVersion).HasMaxLength(PeriodReport.TemplateVersionMaxLength);
        builder.Property(r => r.Hash).HasMaxLength(PeriodReport.HashLength);
        builder.ComplexProperty(r => r.Population, population => population.Property(p => p!.Source).HasMaxLength(Figure.SourceMaxLength));
        builder.OwnsMany(r => r.Figures, figures =>
        {
            figures.ToTable("PeriodReportFigures");
            figures.WithOwner().HasForeignKey("ReportId");
            figures.HasKey("ReportId", nameof(Figure.Indicator), nameof(Figure.Part));
            figures.Property(f => f.Indicator).HasMaxLength(Figure.IndicatorMaxLength);
            figures.Property(f => f.Part).HasMaxLength(Figure.PartMaxLength);
            figures.Property(f => f.Source).HasMaxLength(Figure.SourceMaxLength);
        });

        builder.Property(r => r.ApprovedBy).HasMaxLength(PeriodReport.NameMaxLength);
        builder.Property(r => r.WithdrawalReason).HasMaxLength(PeriodReport.ReasonMaxLength);
        builder.HasIndex(r => new { r.Window, r.Revision }).IsUnique();
        builder.HasIndex(r => r.OwedToCatalogue);
    }
}
