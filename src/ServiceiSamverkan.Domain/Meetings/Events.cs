namespace ServiceiSamverkan.Domain.Meetings;

public abstract record MeetingEvent(ActivityKind Kind, Guid SubjectId, Guid? DialogueId, IReadOnlyList<Guid> PlaceIds) : IPublicEvent;

public sealed record MeetingAnnounced(Guid Id, Guid? Dialogue, Guid Place) : MeetingEvent(ActivityKind.MeetingAnnounced, Id, Dialogue, [Place]);

/// <summary>Time, place or what it is about; calendars and reminders follow.</summary>
public sealed record MeetingChanged(Guid Id, Guid? Dialogue, Guid Place) : MeetingEvent(ActivityKind.MeetingChanged, Id, Dialogue, [Place]);

public sealed record MeetingCancelled(Guid Id, Guid? Dialogue, Guid Place) : MeetingEvent(ActivityKind.MeetingCancelled, Id, Dialogue, [Place]);

public sealed record MeetingDocumented(Guid Id, Guid? Dialogue, Guid Place) : MeetingEvent(ActivityKind.MeetingDocumented, Id, Dialogue, [Place]);
