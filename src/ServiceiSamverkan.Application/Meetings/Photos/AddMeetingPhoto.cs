using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Adds a picture, made ready by <see cref="PreparePhoto"/>, to a meeting that has begun.</summary>
public sealed record AddMeetingPhoto(
    Guid MeetingId, ReadyPhoto Photo, LocalizedText AltText, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed) : ICommand<Result<Created>>;

public sealed class AddMeetingPhotoHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<AddMeetingPhoto, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(AddMeetingPhoto command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == command.MeetingId, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        if (await db.Set<MeetingPhoto>().CountAsync(p => p.MeetingId == meeting.Id, cancellationToken) >= MeetingPhoto.MaxPerMeeting)
            return new TooManyPhotos(MeetingPhoto.MaxPerMeeting);
        var given = new NewMeetingPhoto(command.Photo, new(command.AltText.Cleaned(), command.HasConsent, command.ShowsMinors, command.CustodiansAgreed));
        var added = MeetingPhoto.Add(ids.Next(), meeting, given, clock.GetUtcNow());
        if (added.Error is not null)
            return added.Error;
        db.Set<MeetingPhoto>().Add(added.Value);
        return new Created(added.Value.Id);
    }
}
