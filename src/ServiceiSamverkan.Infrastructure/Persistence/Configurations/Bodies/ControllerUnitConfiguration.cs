using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Bodies;

internal sealed class ControllerUnitConfiguration : IEntityTypeConfiguration<ControllerUnit>
{
    public void Configure(EntityTypeBuilder<ControllerUnit> builder)
    {
        builder.ToTable("ControllerUnits");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(u => u.Email).HasMaxLength(ControllerUnit.EmailMaxLength);
    }
}
