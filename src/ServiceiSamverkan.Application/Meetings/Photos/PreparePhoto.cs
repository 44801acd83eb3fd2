using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Makes a picture ready for a meeting. A question, since unpacking takes long and nobody shall wait to write meanwhile.</summary>
public sealed record PreparePhoto(Guid MeetingId, byte[] File) : IQuery<Result<ReadyPhoto>>;

public sealed class PreparePhotoHandler(ITenantDb db, IPhotoStudio studio) : IQueryHandler<PreparePhoto, Result<ReadyPhoto>>
{
    public async ValueTask<Result<ReadyPhoto>> Handle(PreparePhoto query, CancellationToken cancellationToken) =>
        await db.Set<Meeting>().AnyAsync(m => m.Id == query.MeetingId, cancellationToken) ? studio.MakeReady(query.File) : NotFound.Instance;
}
