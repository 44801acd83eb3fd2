using System.Buffers.Text;

namespace ServiceiSamverkan.Portal.Office.Needs;

/// <summary>Many ids in an address: the way back after a whole page has been gathered has to fit in a cookie.</summary>
public static class ShortIds
{
    private const int Length = 22;
    private const int Bytes = 16;

    public static string Write(IEnumerable<Guid> ids) => string.Concat(ids.Select(id => Base64Url.EncodeToString(id.ToByteArray())));

    /// <summary>What is no id is passed over.</summary>
    public static IReadOnlyList<Guid> Read(string? written)
    {
        List<Guid> ids = [];
        Span<byte> bytes = stackalloc byte[Bytes];
        for (var rest = written.AsSpan(); rest.Length >= Length; rest = rest[Length..])
        {
            if (Base64Url.IsValid(rest[..Length]) && Base64Url.TryDecodeFromChars(rest[..Length], bytes, out var count) && count == Bytes)
                ids.Add(new(bytes));
        }

        return ids;
    }
}
