using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Commitments;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("Commitments");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(c => c.OwnerName).HasMaxLength(Commitment.OwnerNameMaxLength);
        builder.HasIndex(c => new { c.State, c.DueOn });
        builder.HasIndex(c => new { c.MadeAt, c.Id });
        builder.HasOne<Decision>().WithMany().HasForeignKey(c => c.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsLinks<Commitment, CommitmentNeed, Need>(c => c.Needs, "CommitmentNeeds", "CommitmentId", nameof(CommitmentNeed.NeedId));
        builder.OwnsMany(c => c.Notes, notes =>
        {
            notes.ToTable("CommitmentNotes");
            notes.WithOwner().HasForeignKey("CommitmentId");
            notes.HasKey(n => n.Id);
            notes.Property(n => n.Id).ValueGeneratedNever();
        });
    }
}
