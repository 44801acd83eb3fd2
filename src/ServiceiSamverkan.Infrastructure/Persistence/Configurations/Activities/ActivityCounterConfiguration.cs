using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Activities;

public sealed class ActivityCounterConfiguration : IEntityTypeConfiguration<ActivityCounter>
{
    public void Configure(EntityTypeBuilder<ActivityCounter> builder)
    {
        builder.ToTable("ActivityCounter");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasData(new ActivityCounter());
    }
}
