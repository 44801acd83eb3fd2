using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Subscriptions;

public sealed class SubscriptionConfiguration : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.ToTable("Subscriptions");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Address).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(s => s.Language).HasMaxLength(Subscription.LanguageMaxLength);
        builder.Ignore(s => s.Scope);

        // One per address and scope. Erased addresses are null, which SQLite and PostgreSQL tell apart; SQL Server gets a filter.
        builder.HasIndex(s => new { s.Address, s.ScopeKind, s.ScopeId }).IsUnique();
        builder.HasIndex(s => new { s.State, s.Cadence, s.Address });

        builder.OwnsOne(s => s.OptIn, optIn =>
        {
            optIn.Property(o => o.TokenHash).HasMaxLength(OptIn.TokenHashLength).IsRequired();
            optIn.Property(o => o.Language).HasMaxLength(Subscription.LanguageMaxLength);
            optIn.HasIndex(o => o.TokenHash);
        });
    }
}
