using System.Runtime.CompilerServices;
using System.Text;
using MimeKit;
using MimeKit.Encodings;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// A body as quoted-printable text. What many share is encoded once, in the pieces between its marks; of each mail only what
/// goes in there. A piece ends with a soft line break, so that the pieces follow each other as one text.
/// </summary>
internal static class QuotedBody
{
    private static readonly ConditionalWeakTable<string, Piece[]> Kept = [];

    public static MimeContent Of(MailBody body)
    {
        var pieces = Kept.GetValue(body.Shared, Pieces);
        var (own, page) = (Encode(body.OwnWithPage), Encode(body.Page ?? MailSegment.PageMark));
        ReadOnlySpan<byte> After(Piece piece) => piece.Mark == MailSegment.OwnMark ? own : piece.Mark == MailSegment.PageMark ? page : [];
        var length = 0;
        foreach (var piece in pieces)
            length += piece.Encoded.Length + After(piece).Length;
        var content = new MemoryStream(length);
        foreach (var piece in pieces)
        {
            content.Write(piece.Encoded);
            content.Write(After(piece));
        }

        content.Position = 0;
        return new(content, ContentEncoding.QuotedPrintable);
    }

    private static Piece[] Pieces(string shared)
    {
        List<Piece> pieces = [];
        for (var from = 0; from <= shared.Length;)
        {
            var (at, mark) = Next(shared, from);
            pieces.Add(new(Encode(shared[from..at]), mark));
            from = at + (mark?.Length ?? 1);
        }

        return [.. pieces];
    }

    private static (int At, string? Mark) Next(string shared, int from)
    {
        var (own, page) = (shared.IndexOf(MailSegment.OwnMark, from, StringComparison.Ordinal), shared.IndexOf(MailSegment.PageMark, from, StringComparison.Ordinal));
        return own >= 0 && (page < 0 || own < page) ? (own, MailSegment.OwnMark) : page >= 0 ? (page, MailSegment.PageMark) : (shared.Length, null);
    }

    private static byte[] Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
        var encoder = new QuotedPrintableEncoder();
        var encoded = new byte[encoder.EstimateOutputLength(bytes.Length)];
        return encoded[..encoder.Flush(bytes, 0, bytes.Length, encoded)];
    }

    /// <param name="Mark">What follows it; null for the last.</param>
    private sealed record Piece(byte[] Encoded, string? Mark);
}
