namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>A picture on its way in, read into memory up to a limit.</summary>
public static class PhotoFile
{
    private const int MaxBytes = IPhotoStudio.MaxMegabytes * 1024 * 1024;
    private const int ChunkBytes = 81_920;

    public static async Task<Result<byte[]>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (read.Length + count > MaxBytes)
                return new PhotoFileTooLarge(IPhotoStudio.MaxMegabytes);
            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }
}
