namespace ServiceiSamverkan.Domain.Mail;

/// <summary>Stored as text: add, never rename.</summary>
public enum BounceKind
{
    /// <summary>The address does not exist.</summary>
    NoSuchAddress,

    /// <summary>The letter could not be delivered; the next may be: a full mailbox, a server that does not answer.</summary>
    Failing,

    /// <summary>We are refused, or our letter is: whoever it is to, and no fault of theirs.</summary>
    Refused,

    /// <summary>The receiver has reported it as unwanted.</summary>
    Complaint,
}

/// <summary>What came back of one mail. Kept while it counts, and so that nothing is counted twice; it names nobody.</summary>
public sealed class Bounce
{
    public const int KeyMaxLength = 100;
    public const int StatusMaxLength = 30;

    private Bounce()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Of the report that told it: the same each time that it is read.</summary>
    public string Key { get; private init; } = string.Empty;

    public Guid MailMessageId { get; private init; }

    public BounceKind Kind { get; private init; }

    /// <summary>The server's numbers, "5.1.1", or the kind of a complaint.</summary>
    public string Status { get; private init; } = string.Empty;

    public DateTimeOffset At { get; private init; }

    /// <summary>Somebody has let mail go to the address again: it counts no more.</summary>
    public bool IsForgiven { get; private init; }

    public static Bounce Of(Guid id, string key, MailMessage message, BounceKind kind, string status, DateTimeOffset now) => new()
    {
        Id = id,
        Key = key,
        MailMessageId = message.Id,
        Kind = kind,
        Status = status.Length <= StatusMaxLength ? status : status[..StatusMaxLength],
        At = now,
    };
}
