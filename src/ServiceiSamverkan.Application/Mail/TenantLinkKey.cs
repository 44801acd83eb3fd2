using System.Security.Cryptography;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>The tenant's key for links and digests.</summary>
internal static class TenantLinkKey
{
    /// <summary>Null before anything was signed.</summary>
    public static async ValueTask<byte[]?> FindLinkKeyAsync(this ITenantDb db, CancellationToken cancellationToken) =>
        await db.Set<LinkKey>().AsNoTracking().Select(k => k.Key).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Makes it where there is none; within a command.</summary>
    public static async ValueTask<byte[]> LinkKeyAsync(this ITenantDb db, CancellationToken cancellationToken)
    {
        if (await db.FindLinkKeyAsync(cancellationToken) is { } key)
            return key;
        var made = RandomNumberGenerator.GetBytes(LinkKey.Length);
        db.Set<LinkKey>().Add(new LinkKey { Key = made });
        return made;
    }
}
