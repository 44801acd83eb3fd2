namespace ServiceiSamverkan.Domain.Activities;

/// <summary>
/// What a resident may hear about. Written in the transaction of the change that it tells of, never changed.
/// <see cref="Sequence"/> rises in the order of commit: whoever sees one sees all before it.
/// </summary>
public sealed class Activity
{
    private readonly List<ActivityPlace> _places = [];

    private Activity()
    {
    }

    public Guid Id { get; private init; }

    public long Sequence { get; private init; }

    public ActivityKind Kind { get; private init; }

    public Guid SubjectId { get; private init; }

    public Guid? DialogueId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public IReadOnlyCollection<ActivityPlace> Places => _places;

    public static Activity Of(IPublicEvent happened, Guid id, long sequence, DateTimeOffset now)
    {
        var activity = new Activity
        {
            Id = id,
            Sequence = sequence,
            Kind = happened.Kind,
            SubjectId = happened.SubjectId,
            DialogueId = happened.DialogueId,
            At = now,
        };
        activity._places.AddRange(happened.PlaceIds.Distinct().Select(p => new ActivityPlace(p)));
        return activity;
    }
}

public sealed record ActivityPlace(Guid PlaceId);
