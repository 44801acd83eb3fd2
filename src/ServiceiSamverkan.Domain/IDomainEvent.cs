namespace ServiceiSamverkan.Domain;

/// <summary>Something that happened to an aggregate. Recorded inside the transaction of the command that caused it.</summary>
public interface IDomainEvent;

/// <summary>An event that residents may hear about: it becomes an Activity, and thereby part of digests and feeds.</summary>
public interface IPublicEvent : IDomainEvent
{
    ActivityKind Kind { get; }

    /// <summary>The thing to link to.</summary>
    Guid SubjectId { get; }

    Guid? DialogueId { get; }

    IReadOnlyList<Guid> PlaceIds { get; }
}
