using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ServiceiSamverkan.Infrastructure.Persistence.Conversions;

/// <summary>SQLite has no instant: UTC ticks keep the order, where its text would not.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

/// <summary>Npgsql refuses an instant that is not told in UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), at => at);
