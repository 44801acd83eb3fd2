using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>Gives the identifiers that the file chose, in the order in which a command asks, and others after them.</summary>
internal sealed class SeedIds(IIdSource others) : IIdSource
{
    private readonly Queue<Guid> given = new();

    public void Give(params IEnumerable<Guid> ids)
    {
        given.Clear();
        foreach (var id in ids)
            given.Enqueue(id);
    }

    public Guid Next() => given.TryDequeue(out var id) ? id : others.Next();

    /// <summary>The identifier of a thing that was given a name: the same in every tenant, for all time.</summary>
    public static Guid Of(string list, string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"seed/{list}/{key}"), hash);

        // Version 8, "made in a way of our own", in RFC 9562.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
