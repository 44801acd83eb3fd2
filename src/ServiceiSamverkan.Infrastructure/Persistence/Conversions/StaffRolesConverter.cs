using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceiSamverkan.Domain.Staff;

namespace ServiceiSamverkan.Infrastructure.Persistence.Conversions;

/// <summary>Names of the roles with commas between them.</summary>
internal sealed class StaffRolesConverter() : ValueConverter<IReadOnlyList<StaffRole>, string>(
    roles => string.Join(',', roles),
    stored => stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<StaffRole>(name)).ToArray());

internal sealed class StaffRolesComparer() : ValueComparer<IReadOnlyList<StaffRole>>(
    (a, b) => a!.SequenceEqual(b!), roles => roles.Aggregate(0, (hash, role) => HashCode.Combine(hash, role)), roles => roles.ToArray());
