namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>A command that says why: by a word of a list, by a reference, or by a reason that the municipality makes public. Never what is said of a person.</summary>
public interface IStatesReason
{
    /// <summary>Stands in the audit log, cut to its length.</summary>
    string? AuditReason { get; }
}
