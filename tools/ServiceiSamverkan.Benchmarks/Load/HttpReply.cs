using System.Buffers.Text;

namespace ServiceiSamverkan.Benchmarks.Load;

/// <summary>The head of an answer, and how its body is delimited.</summary>
/// <param name="HeadLength">Bytes up to and with the empty line.</param>
/// <param name="ContentLength">Null for a chunked body.</param>
internal readonly record struct ReplyHead(int Status, int HeadLength, int? ContentLength)
{
    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>Null until the whole head has come.</summary>
    public static ReplyHead? Read(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;
        var head = received[..(end + LineEnd.Length)];
        if (!head.StartsWith("HTTP/1.1 "u8) || !Utf8Parser.TryParse(head[9..], out int status, out _))
            throw new BenchmarkException("The answer is not HTTP/1.1.");
        int? length = null;
        var isChunked = false;
        for (var rest = head[(head.IndexOf(LineEnd) + 2)..]; rest.Length > 0; rest = rest[(rest.IndexOf(LineEnd) + 2)..])
        {
            if (Utf8.StartsWithIgnoreCase(rest, "content-length: "u8) && Utf8Parser.TryParse(rest[16..], out int given, out _))
                length = given;
            else if (Utf8.StartsWithIgnoreCase(rest, "transfer-encoding: chunked"u8))
                isChunked = true;
        }

        return isChunked || length is not null || status is 204 or 304
            ? new(status, end + 4, isChunked ? null : length ?? 0)
            : throw new BenchmarkException("The answer says neither how long it is nor that it comes in chunks.");
    }

    private static class Utf8
    {
        public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
            line.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name);
    }
}
