using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Mail;

public sealed class DigestLedgerConfiguration : IEntityTypeConfiguration<DigestLedger>
{
    public void Configure(EntityTypeBuilder<DigestLedger> builder)
    {
        builder.ToTable("DigestLedger");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasData(new DigestLedger());
    }
}
