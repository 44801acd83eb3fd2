using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Bodies;

internal sealed class ExternalBodyConfiguration : IEntityTypeConfiguration<ExternalBody>
{
    public void Configure(EntityTypeBuilder<ExternalBody> builder)
    {
        builder.ToTable("ExternalBodies");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(b => b.Email).HasMaxLength(ExternalBody.EmailMaxLength);
        builder.Property(b => b.Website).HasMaxLength(ExternalBody.WebsiteMaxLength);
    }
}
