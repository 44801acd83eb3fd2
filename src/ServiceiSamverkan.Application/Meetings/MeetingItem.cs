using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>A meeting in a list, in the reader's language.</summary>
/// <param name="Venue">Name of the house or the meeting point.</param>
public sealed record MeetingItem(
    Guid Id,
    MeetingKind Kind,
    string Title,
    MeetingState State,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    PlaceLinkItem? Place,
    string Venue,
    Guid? DialogueId,
    bool TakesRegistrations);
