using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Destroys a picture: someone in it no longer agrees, or it was the wrong one.</summary>
public sealed record RemoveMeetingPhoto(Guid MeetingId, Guid PhotoId) : ICommand<Result>;

public sealed class RemoveMeetingPhotoHandler(ITenantDb db) : ICommandHandler<RemoveMeetingPhoto, Result>
{
    public async ValueTask<Result> Handle(RemoveMeetingPhoto command, CancellationToken cancellationToken)
    {
        var photo = await db.Set<MeetingPhoto>().SingleOrDefaultAsync(p => p.Id == command.PhotoId && p.MeetingId == command.MeetingId, cancellationToken);
        if (photo is null)
            return NotFound.Instance;
        db.Set<MeetingPhoto>().Remove(photo);
        return Result.Ok;
    }
}
