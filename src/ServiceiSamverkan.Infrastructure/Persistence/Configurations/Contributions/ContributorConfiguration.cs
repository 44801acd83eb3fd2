using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Contributions;

internal sealed class ContributorConfiguration : IEntityTypeConfiguration<Contributor>
{
    public void Configure(EntityTypeBuilder<Contributor> builder)
    {
        builder.ToTable("Contributors");
        builder.HasKey(c => c.ContributionId);
        builder.Property(c => c.ContributionId).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(ContactDetails.MaxNameLength);
        builder.Property(c => c.NameKey).HasMaxLength(Contributor.MaxNameKeyLength);
        builder.Property(c => c.Email).HasMaxLength(ContactDetails.MaxEmailLength);
        builder.Property(c => c.Phone).HasMaxLength(ContactDetails.MaxPhoneLength);
        builder.Property(c => c.PostalAddress).HasMaxLength(ContactDetails.MaxPostalAddressLength);
        builder.Property(c => c.AuthorKey).HasMaxLength(Contributor.MaxAuthorKeyLength);
        builder.HasOne<Contribution>().WithOne().HasForeignKey<Contributor>(c => c.ContributionId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(c => c.Email);
        builder.HasIndex(c => c.AuthorKey);
    }
}
