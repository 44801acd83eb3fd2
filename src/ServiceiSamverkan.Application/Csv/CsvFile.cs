using ServiceiSamverkan.Application.Files;

namespace ServiceiSamverkan.Application.Csv;

/// <summary>A table on its way in.</summary>
public static class CsvFile
{
    public const int MaxMegabytes = 32;

    public static Task<Result<byte[]>> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        LimitedFile.ReadAsync(stream, MaxMegabytes, new CsvTooLarge(MaxMegabytes), cancellationToken);
}
