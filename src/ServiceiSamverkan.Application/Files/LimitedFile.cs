namespace ServiceiSamverkan.Application.Files;

/// <summary>A file on its way in, read into memory up to a limit.</summary>
internal static class LimitedFile
{
    private const int BytesInMegabyte = 1024 * 1024;
    private const int ChunkBytes = 81_920;

    /// <param name="tooLarge">The answer to one that is over the limit; what is left of it is not read.</param>
    public static async Task<Result<byte[]>> ReadAsync(Stream stream, int maxMegabytes, Error tooLarge, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (read.Length + count > maxMegabytes * BytesInMegabyte)
                return tooLarge;
            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }
}
