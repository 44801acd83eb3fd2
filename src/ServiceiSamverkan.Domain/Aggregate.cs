namespace ServiceiSamverkan.Domain;

/// <summary>A thing that is loaded, changed by one verb and saved as a whole.</summary>
public abstract class Aggregate
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Version 7 identifier, given by the caller so that seeds and tests can choose it.</summary>
    public Guid Id { get; protected init; }

    /// <summary>Raised by persistence at every save that touches the aggregate or its parts; the ETag of the API.</summary>
    public int Version { get; private set; }

    /// <summary>What has happened since the aggregate was loaded, oldest first. Taking empties the list.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        IDomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    /// <summary>Says why a change asked for on another version cannot be made; null when it can.</summary>
    public Error? CheckVersion(int? seen) =>
        seen is null ? new VersionNotGiven() : seen == Version ? null : new ChangedBySomeoneElse(Version);

    protected void Raise(IDomainEvent happened) => _events.Add(happened);
}
