using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Persistence.Configurations.Meetings;

internal sealed class RegistrationListConfiguration : IEntityTypeConfiguration<RegistrationList>
{
    private const string SeatsWithinCapacity =
        "\"SeatsTaken\" >= 0 AND (\"Capacity\" IS NULL OR \"SeatsTaken\" <= \"Capacity\")";

    public void Configure(EntityTypeBuilder<RegistrationList> builder)
    {
        builder.ToTable("RegistrationLists", table => table.HasCheckConstraint("CK_RegistrationLists_Seats", SeatsWithinCapacity));
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();

        builder.HasOne<Meeting>().WithOne().HasForeignKey<RegistrationList>(l => l.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
