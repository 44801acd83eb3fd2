using System.Globalization;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>A stretch of time that one digest tells of: from and including <paramref name="From"/>, before <paramref name="To"/>.</summary>
/// <param name="Key">Names the period within its cadence, such as <c>W2026-11-19</c> or <c>M2026-11</c>.</param>
/// <param name="FirstDay">Local date of the first day.</param>
public sealed record DigestPeriod(Cadence Cadence, string Key, DateOnly FirstDay, DateTimeOffset From, DateTimeOffset To, DateTimeOffset DueAt)
{
    /// <summary>Of a key that bears one.</summary>
    public static DateOnly FirstDayOf(string key) => DateOnly.ParseExact(key.AsSpan(1), ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture);
}
