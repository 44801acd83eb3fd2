using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

internal static class BlockedAmong
{
    /// <summary>Of these addresses, as they were typed, those that no mail reaches, and since when.</summary>
    public static async ValueTask<IReadOnlyDictionary<string, DateTimeOffset>> BlockedAmongAsync(this ITenantDb db, IEnumerable<string?> emails, CancellationToken cancellationToken)
    {
        var keys = emails.OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(email => (Email: email, Address: EmailAddress.Parse(email))).Where(e => e.Address.Error is null)
            .ToDictionary(e => e.Email, e => BlockedAddress.KeyOf(e.Address.Value.Value));
        var wanted = keys.Values.Distinct().ToList();
        var blocked = wanted.Count == 0 ? [] : await db.Set<BlockedAddress>().AsNoTracking()
            .Where(b => wanted.Contains(b.Key)).ToDictionaryAsync(b => b.Key, b => b.Since, cancellationToken);
        return keys.Where(k => blocked.ContainsKey(k.Value)).ToDictionary(k => k.Key, k => blocked[k.Value]);
    }
}
