using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Associations;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Associations;

internal sealed class AssociationConfiguration : IEntityTypeConfiguration<Association>
{
    public void Configure(EntityTypeBuilder<Association> builder)
    {
        builder.ToTable("Associations");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(a => a.Name).HasMaxLength(Association.NameMaxLength);
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.Property(a => a.SortKey).HasMaxLength(SwedishSortKey.MaxLength);
        builder.HasIndex(a => a.SortKey);
        builder.Property(a => a.Website).HasMaxLength(Association.WebsiteMaxLength);
        builder.ComplexProperty(a => a.Contact, contact =>
        {
            contact.Property(c => c.Name).HasMaxLength(Association.ContactMaxLength);
            contact.Property(c => c.Email).HasMaxLength(Association.ContactMaxLength);
            contact.Property(c => c.Phone).HasMaxLength(Association.ContactMaxLength);
        });
        builder.OwnsLinks<Association, PlaceLink, Place>(a => a.Places, "AssociationPlaces", "AssociationId", nameof(PlaceLink.PlaceId));
    }
}
