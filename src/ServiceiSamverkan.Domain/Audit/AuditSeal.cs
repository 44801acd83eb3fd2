using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Audit;

/// <summary>
/// A link of the chain over the audit log: a digest of the link before and of a batch of entries. Whoever changes, removes
/// or adds an entry that is sealed breaks it there; whoever breaks it and mends all links after it changes the last one,
/// which stands in the host's log too.
/// </summary>
public sealed class AuditSeal
{
    public const int HashLength = 32;

    private AuditSeal()
    {
    }

    /// <summary>1, 2, 3 …, without gaps.</summary>
    public int Number { get; private init; }

    public int Count { get; private init; }

    public byte[] Previous { get; private init; } = [];

    public byte[] Hash { get; private init; } = [];

    public DateTimeOffset SealedAt { get; private init; }

    /// <param name="previous">Null for the first.</param>
    /// <param name="entries">In any order.</param>
    /// <param name="now">Kept to the microsecond, as every engine can.</param>
    public static AuditSeal Over(AuditSeal? previous, IReadOnlyList<AuditEntry> entries, DateTimeOffset now)
    {
        var sealedAt = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var number = (previous?.Number ?? 0) + 1;
        var before = previous?.Hash ?? new byte[HashLength];
        return new() { Number = number, Count = entries.Count, Previous = before, SealedAt = sealedAt, Hash = Digest(number, before, sealedAt, entries) };
    }

    /// <param name="previous">The link before as it stands; null for the first.</param>
    /// <param name="entries">Those that bear this number.</param>
    public bool Holds(AuditSeal? previous, IReadOnlyList<AuditEntry> entries) =>
        Number == (previous?.Number ?? 0) + 1
        && Count == entries.Count
        && Previous.AsSpan().SequenceEqual(previous?.Hash ?? new byte[HashLength])
        && Hash.AsSpan().SequenceEqual(Digest(Number, Previous, SealedAt, entries));

    private static byte[] Digest(int number, byte[] previous, DateTimeOffset sealedAt, IReadOnlyList<AuditEntry> entries)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(digest, number);
        digest.AppendData(previous);
        Add(digest, sealedAt);
        Add(digest, entries.Count);
        foreach (var entry in entries.OrderBy(e => e.Id.ToString(), StringComparer.Ordinal))
        {
            Add(digest, entry.Id);
            Add(digest, entry.At);
            Add(digest, entry.Kind.ToString());
            Add(digest, entry.StaffId);
            Add(digest, entry.Actor);
            Add(digest, entry.Roles);
            Add(digest, entry.Action);
            Add(digest, entry.SubjectId);
            Add(digest, entry.Reason);
            Add(digest, entry.RequestId);
        }

        return digest.GetHashAndReset();
    }

    private static void Add(IncrementalHash digest, DateTimeOffset moment) => Add(digest, moment.UtcTicks / TimeSpan.TicksPerMicrosecond);

    private static void Add(IncrementalHash digest, Guid? id) => Add(digest, id?.ToString());

    private static void Add(IncrementalHash digest, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        digest.AppendData(bytes);
    }

    /// <summary>With its length before it, so that no two rows read alike; -1 for what is not there.</summary>
    private static void Add(IncrementalHash digest, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Add(digest, text is null ? -1L : bytes.Length);
        digest.AppendData(bytes);
    }
}
