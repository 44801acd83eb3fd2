namespace ServiceiSamverkan.Application.Access;

/// <summary>Who asks, in the tenant of the request. A resident is anonymous; jobs and the command line are the system.</summary>
public interface ICaller
{
    CallerKind Kind { get; }

    /// <summary>The staff member's id; null for residents and the system.</summary>
    Guid? StaffId { get; }

    /// <summary>The staff member's display name, for the audit log and "who did it".</summary>
    string? Name { get; }

    IReadOnlySet<StaffRole> Roles { get; }

    /// <summary>Two-letter language of the reader.</summary>
    string Language { get; }

    /// <summary>Ties audit rows and log lines of one request together.</summary>
    string RequestId { get; }
}

public enum CallerKind
{
    Resident,
    Staff,
    System,
}
