using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Feedbacks;

internal sealed class FeedbackRecipientConfiguration : IEntityTypeConfiguration<FeedbackRecipient>
{
    public void Configure(EntityTypeBuilder<FeedbackRecipient> builder)
    {
        builder.ToTable("FeedbackRecipients");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(r => r.By).HasMaxLength(FeedbackRecipient.ByMaxLength);
        builder.HasIndex(r => new { r.FeedbackId, r.ContributionId }).IsUnique();
        builder.HasIndex(r => new { r.State, r.Way });
        builder.HasOne<Feedback>().WithMany().HasForeignKey(r => r.FeedbackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contribution>().WithMany().HasForeignKey(r => r.ContributionId).OnDelete(DeleteBehavior.Restrict);
    }
}
