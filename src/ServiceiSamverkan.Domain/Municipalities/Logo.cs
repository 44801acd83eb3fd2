using System.Security.Cryptography;

namespace ServiceiSamverkan.Domain.Municipalities;

/// <summary>The municipality's mark, shown beside its name on every page. One to a database.</summary>
public sealed class Logo
{
    public const int HashLength = 16;

    private Logo()
    {
    }

    /// <summary>As the municipality's.</summary>
    public Guid Id { get; private init; }

    /// <summary>Made ready: no larger than it is shown on a fine screen.</summary>
    public byte[] Png { get; private set; } = [];

    public static Logo Of(byte[] png) => new() { Id = Municipality.OnlyId, Png = png };

    public void Change(byte[] png) => Png = png;

    /// <summary>Names the picture in its address, so that browsers keep it until it changes.</summary>
    public static string HashOf(byte[] png) => Convert.ToHexStringLower(SHA256.HashData(png))[..HashLength];
}
