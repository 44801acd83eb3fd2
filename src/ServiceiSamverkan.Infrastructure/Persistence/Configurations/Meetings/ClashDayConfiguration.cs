using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class ClashDayConfiguration : IEntityTypeConfiguration<ClashDay>
{
    public void Configure(EntityTypeBuilder<ClashDay> builder)
    {
        builder.ToTable("ClashDays");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.Property(d => d.Name).HasMaxLength(ClashDay.NameMaxLength);
    }
}
