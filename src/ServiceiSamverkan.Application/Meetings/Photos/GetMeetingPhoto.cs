using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>A picture itself, as JPEG: of those that residents see.</summary>
public sealed record GetMeetingPhoto(Guid MeetingId, Guid PhotoId) : IQuery<Result<byte[]>>;

public sealed class GetMeetingPhotoHandler(ITenantDb db) : IQueryHandler<GetMeetingPhoto, Result<byte[]>>
{
    public async ValueTask<Result<byte[]>> Handle(GetMeetingPhoto query, CancellationToken cancellationToken)
    {
        var image = await db.Set<MeetingPhoto>().Where(p => p.Id == query.PhotoId && p.MeetingId == query.MeetingId && p.IsPublic)
            .Where(p => db.Set<Meeting>().Shown().Any(m => m.Id == p.MeetingId)).Select(p => p.Image).SingleOrDefaultAsync(cancellationToken);
        return image is null ? NotFound.Instance : image;
    }
}
