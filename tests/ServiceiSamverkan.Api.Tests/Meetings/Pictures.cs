using System.Text;
using NetVips;

namespace ServiceiSamverkan.Api.Tests.Meetings;

/// <summary>Picture files as cameras, and people with worse intentions, make them.</summary>
internal static class Pictures
{
    /// <summary>What the camera wrote beside the picture.</summary>
    public const string Camera = "Kanariekameran 65.1";

    private const int HeadBytes = 2;

    /// <summary>A JPEG of 2400 × 1200 with EXIF.</summary>
    public static byte[] OfACamera()
    {
        using var black = Image.Black(2400, 1200, bands: 3);
        var plain = black.JpegsaveBuffer();
        byte[] exif = [.. "Exif\0\0II*\0\u0008\0\0\0\0\0\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(Camera)];
        var length = exif.Length + HeadBytes;
        return [.. plain[..HeadBytes], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. exif, .. plain[HeadBytes..]];
    }

    /// <summary>A few kilobytes of PNG that unpack to 144 million pixels.</summary>
    public static byte[] Bomb()
    {
        using var black = Image.Black(12_000, 12_000);
        return black.PngsaveBuffer(compression: 9);
    }

    /// <summary>A JPEG whose every part differs from the others, so that none can be left out.</summary>
    public static byte[] Noise()
    {
        using var noise = Image.Gaussnoise(800, 600, mean: 128, sigma: 40);
        return noise.Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();
    }

    public static byte[] Gif()
    {
        using var black = Image.Black(20, 20);
        return black.GifsaveBuffer();
    }
}
