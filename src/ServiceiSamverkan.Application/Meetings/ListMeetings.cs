using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Meetings that residents may come to, soonest first; or those that have been, latest first.</summary>
/// <param name="Past">Those that have ended instead of those to come.</param>
public sealed record ListMeetings(PageRequest Page, Guid? PlaceId = null, Guid? DialogueId = null, bool Past = false) : IQuery<Result<Page<MeetingItem>>>;

public sealed class ListMeetingsHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ListMeetings, Result<Page<MeetingItem>>>
{
    public async ValueTask<Result<Page<MeetingItem>>> Handle(ListMeetings query, CancellationToken cancellationToken)
    {
        if (query.Page.After() is { Error: { } error })
            return error;
        var now = clock.GetUtcNow();
        var meetings = db.Set<Meeting>().Shown().Where(m => query.Past ? m.EndsAt < now : m.EndsAt >= now);
        if (query.PlaceId is { } place)
            meetings = meetings.Where(m => m.PlaceId == place);
        if (query.DialogueId is { } dialogue)
            meetings = meetings.Where(m => m.DialogueId == dialogue);
        if (query.Page.After().Value is { } after)
        {
            meetings = query.Past
                ? meetings.Where(m => m.StartsAt < after.At || (m.StartsAt == after.At && m.Id < after.Id))
                : meetings.Where(m => m.StartsAt > after.At || (m.StartsAt == after.At && m.Id > after.Id));
        }

        var ordered = query.Past
            ? meetings.OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id)
            : meetings.OrderBy(m => m.StartsAt).ThenBy(m => m.Id);
        var items = await db.MeetingItemsAsync(ordered.Take(query.Page.Size + 1), caller.Language, cancellationToken);
        return query.Page.Of(items, m => new Cursor(m.StartsAt, m.Id));
    }
}
