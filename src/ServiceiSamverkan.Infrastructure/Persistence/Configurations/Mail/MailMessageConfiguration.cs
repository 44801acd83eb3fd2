using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class MailMessageConfiguration : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> builder)
    {
        builder.ToTable("MailMessages");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Key).HasMaxLength(MailMessage.KeyMaxLength);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.Property(m => m.Address).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.Language).HasMaxLength(Subscription.LanguageMaxLength);
        builder.Property(m => m.MessageId).HasMaxLength(MailMessage.MessageIdMaxLength);
        builder.Property(m => m.Subject).HasMaxLength(MailMessage.SubjectMaxLength);
        builder.Property(m => m.Reason).HasMaxLength(MailMessage.ReasonMaxLength);
        // Many fall due at the same moment: a claim takes the first of them without sorting the rest.
        builder.HasIndex(m => new { m.DueAt, m.Id });
        builder.HasIndex(m => new { m.CauseId, m.Kind });
        builder.HasIndex(m => new { m.Address, m.Kind, m.QueuedAt });
        builder.HasOne<MailSegment>().WithMany().HasForeignKey(m => m.SegmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
