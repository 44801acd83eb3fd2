using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Infrastructure.Identity;
using ServiceiSamverkan.Infrastructure.Persistence.Conversions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Identity;

internal sealed class StaffAccountConfiguration : IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffAccount> builder)
    {
        builder.ToTable("StaffAccounts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DisplayName).HasMaxLength(StaffAccount.DisplayNameMaxLength);
        builder.Property(a => a.Roles).HasConversion<StaffRolesConverter, StaffRolesComparer>().HasMaxLength(StaffAccount.RolesMaxLength);
    }
}
