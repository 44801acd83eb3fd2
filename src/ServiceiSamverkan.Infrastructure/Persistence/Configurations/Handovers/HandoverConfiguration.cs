using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Handovers;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Handovers;

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.ToTable("Handovers");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.HasIndex(h => new { h.State, h.AnswerDueOn });
        builder.HasOne<Contribution>().WithMany().HasForeignKey(h => h.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Need>().WithMany().HasForeignKey(h => h.NeedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ExternalBody>().WithMany().HasForeignKey(h => h.ExternalBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(h => h.Subject);
    }
}
