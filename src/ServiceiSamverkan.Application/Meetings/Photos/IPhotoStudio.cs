using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Makes a picture that someone has taken into one that may be kept: upright, no larger than a screen, nothing but what can be seen.</summary>
public interface IPhotoStudio
{
    const int MaxMegabytes = 15;
    const int MaxMegapixels = 60;

    Result<ReadyPhoto> MakeReady(byte[] file);

    /// <summary>A mark as PNG, see-through where it is so, at three times the size at which it is shown.</summary>
    Result<byte[]> MakeLogo(byte[] file);
}
