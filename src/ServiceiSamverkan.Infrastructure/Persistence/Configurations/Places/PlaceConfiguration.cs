using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Places;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Places");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.Property(p => p.SortKey).HasMaxLength(SwedishSortKey.MaxLength);
        builder.HasIndex(p => p.SortKey);
        builder.Property(p => p.EndReason).HasMaxLength(Place.ReasonMaxLength);
        builder.ComplexProperty(p => p.Point);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.Restrict);

        // Rows have a number of their own: a correction replaces the row of the same day, and what was recorded first is read first.
        builder.OwnsMany(p => p.Population, population =>
        {
            population.ToTable("PlacePopulations");
            population.WithOwner().HasForeignKey("PlaceId");
            population.Property<int>("Id");
            population.HasKey("Id");
            population.HasIndex("PlaceId", nameof(PopulationFigure.Date)).IsUnique();
            population.Property(f => f.Source).HasMaxLength(PopulationFigure.SourceMaxLength);
            population.Property(f => f.Method).HasMaxLength(PopulationFigure.MethodMaxLength);
        });
        builder.OwnsMany(p => p.Services, services =>
        {
            services.ToTable("PlaceServices");
            services.WithOwner().HasForeignKey("PlaceId");
            services.Property<int>("Id");
            services.HasKey("Id");
            services.HasIndex("PlaceId", nameof(PlaceService.Kind), nameof(PlaceService.Since)).IsUnique();
            services.Property(s => s.Kind).HasMaxLength(ServiceKind.KeyMaxLength);
            services.Property(s => s.Source).HasMaxLength(PlaceService.SourceMaxLength);
            services.HasOne<Place>().WithMany().HasForeignKey(s => s.AtPlaceId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
