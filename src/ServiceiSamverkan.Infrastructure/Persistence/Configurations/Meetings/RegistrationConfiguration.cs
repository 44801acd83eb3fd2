using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(r => r.Name).HasMaxLength(Registration.NameMaxLength);
        builder.Property(r => r.Email).HasMaxLength(Registration.EmailMaxLength);
        builder.Property(r => r.Phone).HasMaxLength(Registration.PhoneMaxLength);
        builder.Property(r => r.LiftFrom).HasMaxLength(Registration.RemarkMaxLength);
        builder.Property(r => r.Remark).HasMaxLength(Registration.RemarkMaxLength);
        builder.Property(r => r.Language).HasMaxLength(Registration.LanguageMaxLength);
        builder.Property(r => r.TokenHash).HasMaxLength(Registration.TokenHashLength);
        builder.HasIndex(r => r.TokenHash).IsUnique();
        builder.HasIndex(r => new { r.MeetingId, r.State, r.RegisteredAt });
        builder.HasOne<RegistrationList>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
