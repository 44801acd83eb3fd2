using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Bodies;

internal sealed class DecisionBodyConfiguration : IEntityTypeConfiguration<DecisionBody>
{
    public void Configure(EntityTypeBuilder<DecisionBody> builder)
    {
        builder.ToTable("DecisionBodies");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(b => b.Abbreviation).HasMaxLength(DecisionBody.AbbreviationMaxLength);
        builder.HasIndex(b => b.Abbreviation).IsUnique();
        builder.HasOne<ControllerUnit>().WithMany().HasForeignKey(b => b.ControllerUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
