using System.Buffers.Binary;
using NetVips;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Photos;

/// <summary>By libvips. A picture's head is read first; its pixels only when they can be held.</summary>
internal sealed class VipsPhotoStudio : IPhotoStudio
{
    /// <summary>Of the longer side: what a screen shows and an A4 prints.</summary>
    private const int LongestSide = 1600;

    private const int Quality = 82;
    private const int LogoWidth = 480;
    private const int LogoHeight = 132;
    private const long MaxPixels = IPhotoStudio.MaxMegapixels * 1_000_000L;
    private const byte BeginOfScan = 0xDA;
    private static readonly double[] White = [255, 255, 255];

    private static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    static VipsPhotoStudio()
    {
        // Nothing is kept between pictures, and no loader runs that its makers do not trust with strangers' files.
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
    }

    public Result<ReadyPhoto> MakeReady(byte[] file) => Made(file, LongestSide, LongestSide, upright =>
    {
        using var opaque = upright.HasAlpha() ? upright.Flatten(White) : upright.Copy();
        return new ReadyPhoto(opaque.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None), opaque.Width, opaque.Height);
    });

    public Result<byte[]> MakeLogo(byte[] file) => Made(file, LogoWidth, LogoHeight, upright => upright.PngsaveBuffer(keep: Enums.ForeignKeep.None));

    private static Result<T> Made<T>(byte[] file, int width, int height, Func<Image, T> save)
    {
        if (!IsTaken(file))
            return new PhotoUnreadable();
        var isPicture = false;
        try
        {
            using var head = Image.NewFromBuffer(file);
            isPicture = true;
            if ((long)head.Width * head.Height > MaxPixels)
                return new PhotoHasTooManyPixels(IPhotoStudio.MaxMegapixels);
            if (IsJpeg(file) && IsCutOff(file))
                return new PhotoDamaged();
            using var upright = Image.ThumbnailBuffer(file, width, height: height, size: Enums.Size.Down, failOn: Enums.FailOn.Error);
            return save(upright);
        }
        catch (VipsException)
        {
            return isPicture ? new PhotoDamaged() : new PhotoUnreadable();
        }
    }

    /// <summary>
    /// A JPEG without an end after where its own picture begins, past what the camera wrote before it, which may hold a small
    /// picture of its own. The decoder fills such a one up with grey and says nothing.
    /// </summary>
    private static bool IsCutOff(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != BeginOfScan)
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        return at >= file.Length || file[at..].IndexOf(EndOfImage) < 0;
    }

    private static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <summary>JPEG, PNG and WebP, by their first bytes: what the file is called says nothing.</summary>
    private static bool IsTaken(ReadOnlySpan<byte> file) =>
        IsJpeg(file)
        || file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || (file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8));
}
