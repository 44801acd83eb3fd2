using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Needs;

internal sealed class PriorityAreaConfiguration : IEntityTypeConfiguration<PriorityArea>
{
    public void Configure(EntityTypeBuilder<PriorityArea> builder)
    {
        builder.ToTable("PriorityAreas");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.HasIndex(a => new { a.ServiceProgrammeId, a.Number }).IsUnique();
        builder.HasOne<ServiceProgramme>().WithMany().HasForeignKey(a => a.ServiceProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
