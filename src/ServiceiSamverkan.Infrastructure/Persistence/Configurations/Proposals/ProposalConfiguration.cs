using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Proposals;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(p => p.WithdrawReason).HasMaxLength(Proposal.ReasonMaxLength);
        builder.HasIndex(p => new { p.State, p.CreatedAt, p.Id });
        builder.HasIndex(p => p.DecisionId);
        builder.HasOne<DecisionBody>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsLinks<Proposal, ProposalNeed, Need>(p => p.Needs, "ProposalNeeds", "ProposalId", nameof(ProposalNeed.NeedId));
    }
}
