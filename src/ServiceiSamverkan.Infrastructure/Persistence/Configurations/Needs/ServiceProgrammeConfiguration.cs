using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Needs;

internal sealed class ServiceProgrammeConfiguration : IEntityTypeConfiguration<ServiceProgramme>
{
    public void Configure(EntityTypeBuilder<ServiceProgramme> builder)
    {
        builder.ToTable("ServiceProgrammes");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}
