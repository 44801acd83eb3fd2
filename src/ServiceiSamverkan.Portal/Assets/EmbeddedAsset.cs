using System.Security.Cryptography;

namespace ServiceiSamverkan.Portal.Assets;

/// <summary>A file made by client/build.mjs, with its content's hash in its address so that it can be kept for ever.</summary>
public sealed class EmbeddedAsset
{
    public const string Folder = "/assets/";

    public static readonly EmbeddedAsset Style = new("sis.css", "text/css; charset=utf-8", brotli: true);
    public static readonly EmbeddedAsset Font = new("inter.woff2", "font/woff2");

    /// <summary>Dragging on the board where needs are gathered; the page does the same without.</summary>
    public static readonly EmbeddedAsset Board = new("board.js", "text/javascript; charset=utf-8", brotli: true);

    public static readonly IReadOnlyList<EmbeddedAsset> All = [Style, Font, Board];

    private EmbeddedAsset(string name, string contentType, bool brotli = false)
    {
        ContentType = contentType;
        Content = Read(name);
        Brotli = brotli ? Read(name + ".br") : null;
        Hash = Convert.ToHexStringLower(SHA256.HashData(Content))[..12];
        FileName = $"{Path.GetFileNameWithoutExtension(name)}.{Hash}{Path.GetExtension(name)}";
    }

    public string ContentType { get; }

    public byte[] Content { get; }

    /// <summary>The same, compressed at build; null where it would not help.</summary>
    public byte[]? Brotli { get; }

    public string Hash { get; }

    public string FileName { get; }

    public string Address => Folder + FileName;

    internal static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The portal was built without {name}: build client/ first");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
