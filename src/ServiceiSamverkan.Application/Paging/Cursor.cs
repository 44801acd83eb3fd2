using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;

namespace ServiceiSamverkan.Application.Paging;

/// <summary>A place in a list ordered by time and then by id. Written as opaque, URL-safe text.</summary>
public readonly record struct Cursor(DateTimeOffset At, Guid Id)
{
    private const int ByteLength = 24;

    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        Span<byte> bytes = stackalloc byte[ByteLength];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var read) != OperationStatus.Done || read != ByteLength)
            return false;
        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks)
            return false;
        cursor = new(new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes[8..], bigEndian: true));
        return true;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[ByteLength];
        BinaryPrimitives.WriteInt64BigEndian(bytes, At.UtcTicks);
        _ = Id.TryWriteBytes(bytes[8..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}
