using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>A picture itself, as JPEG, whether residents see it or not.</summary>
public sealed record GetMeetingPhotoForOffice(Guid MeetingId, Guid PhotoId) : IQuery<Result<byte[]>>;

public sealed class GetMeetingPhotoForOfficeHandler(ITenantDb db) : IQueryHandler<GetMeetingPhotoForOffice, Result<byte[]>>
{
    public async ValueTask<Result<byte[]>> Handle(GetMeetingPhotoForOffice query, CancellationToken cancellationToken)
    {
        var image = await db.Set<MeetingPhoto>().Where(p => p.Id == query.PhotoId && p.MeetingId == query.MeetingId)
            .Select(p => p.Image).SingleOrDefaultAsync(cancellationToken);
        return image is null ? NotFound.Instance : image;
    }
}
