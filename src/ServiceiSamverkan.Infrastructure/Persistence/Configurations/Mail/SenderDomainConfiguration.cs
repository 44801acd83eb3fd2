using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

internal sealed class SenderDomainConfiguration : IEntityTypeConfiguration<SenderDomain>
{
    public void Configure(EntityTypeBuilder<SenderDomain> builder)
    {
        builder.ToTable("SenderDomains");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Domain).HasMaxLength(SenderDomain.DomainMaxLength);
        builder.Property(s => s.Selector).HasMaxLength(SenderDomain.SelectorMaxLength);
        builder.Property(s => s.PrivateKey).HasMaxLength(SenderDomain.KeyMaxLength);
        builder.Property(s => s.PublicKey).HasMaxLength(SenderDomain.KeyMaxLength);
        builder.Property(s => s.Findings).HasMaxLength(SenderDomain.FindingsMaxLength);
        builder.Ignore(s => s.AskAt);
    }
}
