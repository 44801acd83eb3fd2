using ServiceiSamverkan.Application.Files;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>A picture on its way in.</summary>
public static class PhotoFile
{
    public static Task<Result<byte[]>> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        LimitedFile.ReadAsync(stream, IPhotoStudio.MaxMegabytes, new PhotoFileTooLarge(IPhotoStudio.MaxMegabytes), cancellationToken);
}
