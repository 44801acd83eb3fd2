namespace ServiceiSamverkan.Domain.Audit;

/// <summary>
/// Who did what, to what, when and why. Written in the transaction of the change and never changed; it holds no text that
/// anyone has written, so that an erasure has nothing to look for here.
/// </summary>
public sealed class AuditEntry
{
    public const int ActorMaxLength = 100;
    public const int RolesMaxLength = 200;
    public const int ActionMaxLength = 100;
    public const int ReasonMaxLength = 200;
    public const int RequestIdMaxLength = 100;

    private AuditEntry()
    {
    }

    /// <summary>Version 7: rises with time.</summary>
    public Guid Id { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AuditActor Kind { get; private init; }

    /// <summary>Null for residents and the system.</summary>
    public Guid? StaffId { get; private init; }

    /// <summary>The staff member's name as it was; empty for residents and the system.</summary>
    public string Actor { get; private init; } = string.Empty;

    /// <summary>Names of the roles that the actor had, with commas between them.</summary>
    public string Roles { get; private init; } = string.Empty;

    /// <summary>The name of the command or of the reading: "PublishContribution".</summary>
    public string Action { get; private init; } = string.Empty;

    public Guid? SubjectId { get; private init; }

    /// <summary>A reason chosen from a list, or a reference; no free text about a person.</summary>
    public string? Reason { get; private init; }

    /// <summary>Ties the rows and log lines of one request together.</summary>
    public string RequestId { get; private init; } = string.Empty;

    /// <summary>The link of the chain that holds it; set once, by the sealing, and not a part of what is sealed.</summary>
    public int? Seal { get; private init; }

    public static AuditEntry Of(Guid id, AuditedBy by, string action, Guid? subjectId, string? reason, DateTimeOffset now) => new()
    {
        Id = id,
        At = now,
        Kind = by.Kind,
        StaffId = by.StaffId,
        Actor = Cut(by.Name, ActorMaxLength),
        Roles = Cut(by.Roles, RolesMaxLength),
        Action = Cut(action, ActionMaxLength),
        SubjectId = subjectId,
        Reason = reason is null ? null : Cut(reason, ReasonMaxLength),
        RequestId = Cut(by.RequestId, RequestIdMaxLength),
    };

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

/// <summary>Who acted, as the audit log knows it.</summary>
public sealed record AuditedBy(AuditActor Kind, Guid? StaffId, string Name, string Roles, string RequestId);

/// <summary>Stored as text: add, never rename.</summary>
public enum AuditActor
{
    Resident,
    Staff,
    System,
}
