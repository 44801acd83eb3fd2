namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>What whoever plans a meeting decides.</summary>
public sealed record MeetingDetails
{
    public required MeetingKind Kind { get; init; }

    public required LocalizedText Title { get; init; }

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    public LocalizedText Agenda { get; init; } = LocalizedText.Empty;

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required Guid PlaceId { get; init; }

    public required Venue Venue { get; init; }

    /// <summary>The venue of the register that it was picked from; null for one that was typed for this time only.</summary>
    public Guid? VenueId { get; init; }

    public Guid? DialogueId { get; init; }

    /// <summary>Whether people are asked to sign up.</summary>
    public bool TakesRegistrations { get; init; }
}
