using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings.Photos;

/// <summary>Says otherwise of a picture what it shows and who has agreed; residents see it from then on, or no longer.</summary>
public sealed record ChangeMeetingPhoto(
    Guid MeetingId, Guid PhotoId, int? Version, LocalizedText AltText, bool HasConsent, bool ShowsMinors, bool CustodiansAgreed) : ICommand<Result>;

public sealed class ChangeMeetingPhotoHandler(ITenantDb db) : ICommandHandler<ChangeMeetingPhoto, Result>
{
    public async ValueTask<Result> Handle(ChangeMeetingPhoto command, CancellationToken cancellationToken)
    {
        var photo = await db.Set<MeetingPhoto>().SingleOrDefaultAsync(p => p.Id == command.PhotoId && p.MeetingId == command.MeetingId, cancellationToken);
        if (photo is null)
            return NotFound.Instance;
        return photo.CheckVersion(command.Version) is { } stale
            ? stale
            : photo.Change(new(command.AltText.Cleaned(), command.HasConsent, command.ShowsMinors, command.CustodiansAgreed));
    }
}
