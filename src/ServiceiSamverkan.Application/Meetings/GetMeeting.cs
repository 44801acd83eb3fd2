using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>A meeting as residents see it.</summary>
public sealed record GetMeeting(Guid Id) : IQuery<Result<MeetingPage>>;

/// <param name="Venue">Without who has the key, which is for staff.</param>
/// <param name="IsOpenForRegistration">It can be signed up for now.</param>
/// <param name="SeatsLeft">Null when there is room for all; at zero there is a waiting list.</param>
/// <param name="CalendarSequence">How many times something has changed since it was announced.</param>
public sealed record MeetingPage(
    Guid Id,
    MeetingKind Kind,
    string Title,
    string Description,
    string Agenda,
    MeetingState State,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    PlaceLinkItem? Place,
    Venue Venue,
    DialogueLink? Dialogue,
    bool TakesRegistrations,
    bool IsOpenForRegistration,
    int? SeatsLeft,
    string Report,
    string CancelReason,
    int CalendarSequence,
    IReadOnlyList<MeetingPhotoItem> Photos);

/// <param name="AltText">What it shows, for those who do not see it.</param>
public sealed record MeetingPhotoItem(Guid Id, string AltText, int Width, int Height);

public sealed class GetMeetingHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetMeeting, Result<MeetingPage>>
{
    public async ValueTask<Result<MeetingPage>> Handle(GetMeeting query, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().Shown().SingleOrDefaultAsync(m => m.Id == query.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var list = await db.Set<RegistrationList>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == meeting.Id, cancellationToken);
        var places = await db.LinksToPlacesAsync([meeting.PlaceId], caller.Language, cancellationToken);
        return new MeetingPage(
            meeting.Id,
            meeting.Kind,
            meeting.Title.In(caller.Language),
            meeting.Description.In(caller.Language),
            meeting.Agenda.In(caller.Language),
            meeting.State,
            meeting.StartsAt,
            meeting.EndsAt,
            places.GetValueOrDefault(meeting.PlaceId),
            meeting.Venue with { KeyHolder = string.Empty },
            await DialogueOf(meeting, cancellationToken),
            meeting.TakesRegistrations,
            meeting.CanRegister(clock.GetUtcNow()) is { Error: null },
            list?.SeatsLeft,
            meeting.Report.In(caller.Language),
            meeting.CancelReason.In(caller.Language),
            meeting.CalendarSequence,
            await PhotosOf(meeting, cancellationToken));
    }

    private async Task<IReadOnlyList<MeetingPhotoItem>> PhotosOf(Meeting meeting, CancellationToken cancellationToken)
    {
        var photos = await db.Set<MeetingPhoto>().AsNoTracking().Where(p => p.MeetingId == meeting.Id && p.IsPublic).OrderBy(p => p.AddedAt).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.AltText, p.Width, p.Height }).ToListAsync(cancellationToken);
        return [.. photos.Select(p => new MeetingPhotoItem(p.Id, p.AltText.In(caller.Language), p.Width, p.Height))];
    }

    private async Task<DialogueLink?> DialogueOf(Meeting meeting, CancellationToken cancellationToken)
    {
        var dialogue = await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == meeting.DialogueId && d.OpenedAt != null)
            .Select(d => new { d.Id, d.Slug, d.Title }).SingleOrDefaultAsync(cancellationToken);
        return dialogue is null ? null : new(dialogue.Id, dialogue.Slug, dialogue.Title.In(caller.Language));
    }
}
