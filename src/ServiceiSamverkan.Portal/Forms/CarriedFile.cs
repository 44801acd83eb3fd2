using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>Input of a form that shows what a file holds before it is taken in.</summary>
public abstract class CarriedFile
{
    public IFormFile? File { get; set; }

    /// <summary>The file as Base64, carried between the pages, so that nothing is kept until it is taken in.</summary>
    public string? Content { get; set; }

    /// <summary>Empty when what was carried is not Base64.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[Content?.Length ?? 0];
        return Convert.TryFromBase64String(Content ?? string.Empty, bytes, out var count) ? bytes[..count] : [];
    }
}
