using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Decisions;

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(d => d.Delegate).HasMaxLength(Decision.DelegateMaxLength);
        builder.HasIndex(d => new { d.State, d.RecordedAt, d.Id });
        builder.HasOne<DecisionBody>().WithMany().HasForeignKey(d => d.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(d => d.Reference, reference =>
        {
            reference.Property(r => r.Body).HasMaxLength(ProtocolReference.BodyMaxLength);
            reference.Property(r => r.DiaryNumber).HasMaxLength(ProtocolReference.DiaryNumberMaxLength);
            reference.Property(r => r.Url).HasMaxLength(ProtocolReference.UrlMaxLength);

            // The rule "reference unique in the tenant" is this index.
            reference.HasIndex(r => new { r.Body, r.Date, r.Paragraph }).IsUnique();
        });
        builder.Navigation(d => d.Reference).IsRequired();
        builder.OwnsLinks<Decision, DecisionProposal, Proposal>(d => d.Proposals, "DecisionProposals", "DecisionId", nameof(DecisionProposal.ProposalId));
    }
}
