using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Contributions;

internal sealed class BallotCodeConfiguration : IEntityTypeConfiguration<BallotCode>
{
    public void Configure(EntityTypeBuilder<BallotCode> builder)
    {
        builder.ToTable("BallotCodes");
        builder.Property(b => b.Code).HasConversion(code => code.Value, stored => FollowUpCode.Parse(stored)).HasMaxLength(FollowUpCode.Length);
        builder.HasKey(b => new { b.DialogueId, b.Code });
        builder.HasOne<Dialogue>().WithMany().HasForeignKey(b => b.DialogueId).OnDelete(DeleteBehavior.Restrict);
    }
}
