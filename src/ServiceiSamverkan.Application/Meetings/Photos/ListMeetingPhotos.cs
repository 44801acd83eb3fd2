using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>All pictures of a meeting, those that residents do not see too.</summary>
public sealed record ListMeetingPhotos(Guid MeetingId) : IQuery<Result<IReadOnlyList<MeetingPhotoForOffice>>>;

public sealed record MeetingPhotoForOffice(
    Guid Id, LocalizedText AltText, int Width, int Height, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed, bool IsPublic, DateTimeOffset AddedAt, int Version);

public sealed class ListMeetingPhotosHandler(ITenantDb db) : IQueryHandler<ListMeetingPhotos, Result<IReadOnlyList<MeetingPhotoForOffice>>>
{
    public async ValueTask<Result<IReadOnlyList<MeetingPhotoForOffice>>> Handle(ListMeetingPhotos query, CancellationToken cancellationToken)
    {
        if (!await db.Set<Meeting>().AnyAsync(m => m.Id == query.MeetingId, cancellationToken))
            return NotFound.Instance;
        return await db.Set<MeetingPhoto>().AsNoTracking().Where(p => p.MeetingId == query.MeetingId).OrderBy(p => p.AddedAt).ThenBy(p => p.Id)
            .Select(p => new MeetingPhotoForOffice(p.Id, p.AltText, p.Width, p.Height, p.HasConsent, p.ShowsMinors, p.CustodiansAgreed, p.IsPublic, p.AddedAt, p.Version))
            .ToListAsync(cancellationToken);
    }
}
