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
    private const long MaxPixels = IPhotoStudio.MaxMegapixels * 1_000_000L;
    private static readonly double[] White = [255, 255, 255];

    static VipsPhotoStudio()
    {
        // Nothing is kept between pictures, and no loader runs that its makers do not trust with strangers' files.
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
    }

    public Result<ReadyPhoto> MakeReady(byte[] file)
    {
        if (!IsTaken(file))
            return new PhotoUnreadable();
        try
        {
            using var head = Image.NewFromBuffer(file);
            if ((long)head.Width * head.Height > MaxPixels)
                return new PhotoHasTooManyPixels(IPhotoStudio.MaxMegapixels);
            using var upright = Image.ThumbnailBuffer(file, LongestSide, height: LongestSide, size: Enums.Size.Down, failOn: Enums.FailOn.Error);
            using var opaque = upright.HasAlpha() ? upright.Flatten(White) : upright.Copy();
            return new ReadyPhoto(opaque.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None), opaque.Width, opaque.Height);
        }
        catch (VipsException)
        {
            return new PhotoUnreadable();
        }
    }

    /// <summary>JPEG, PNG and WebP, by their first bytes: what the file is called says nothing.</summary>
    private static bool IsTaken(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || (file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8));
}
