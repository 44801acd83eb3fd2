using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class MailSegmentConfiguration : IEntityTypeConfiguration<MailSegment>
{
    public void Configure(EntityTypeBuilder<MailSegment> builder)
    {
        builder.ToTable("MailSegments");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
