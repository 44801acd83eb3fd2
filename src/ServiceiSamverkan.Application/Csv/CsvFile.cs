namespace ServiceiSamverkan.Application.Csv;

/// <summary>A file on its way in, read into memory up to a limit.</summary>
public static class CsvFile
{
    public const int MaxMegabytes = 32;
    private const int MaxBytes = MaxMegabytes * 1024 * 1024;
    private const int ChunkBytes = 81_920;

    public static async Task<Result<byte[]>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (read.Length + count > MaxBytes)
                return new CsvTooLarge(MaxMegabytes);
            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }
}
