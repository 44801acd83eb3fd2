using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Feedbacks;

internal sealed class FeedbackConfiguration : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> builder)
    {
        builder.ToTable("Feedbacks");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.ComplexProperty(f => f.Text);
        builder.HasIndex(f => new { f.State, f.CreatedAt, f.Id });
        builder.HasOne<Contribution>().WithMany().HasForeignKey(f => f.ContributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Need>().WithMany().HasForeignKey(f => f.NeedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Dialogue>().WithMany().HasForeignKey(f => f.DialogueId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(f => f.Subject);
        builder.OwnsLinks<Feedback, FeedbackDecision, Decision>(f => f.Decisions, "FeedbackDecisions", "FeedbackId", nameof(FeedbackDecision.DecisionId));
    }
}
