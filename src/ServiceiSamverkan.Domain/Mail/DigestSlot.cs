using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Domain.Mail;

public enum SlotOutcome
{
    Queued,

    /// <summary>Nothing had happened, so nothing is sent.</summary>
    Empty,
}

/// <summary>
/// The one place that an address, a cadence and a period have in the ledger: planning twice cannot make two. It records
/// which activities it covered, so that the next begins where this one ended.
/// </summary>
public sealed class DigestSlot
{
    public const int PeriodMaxLength = 24;

    private DigestSlot()
    {
    }

    public Guid Id { get; private init; }

    public string Address { get; private init; } = string.Empty;

    public Cadence Cadence { get; private init; }

    public string Period { get; private init; } = string.Empty;

    /// <summary>The activities covered: those with a sequence above this one …</summary>
    public long After { get; private init; }

    /// <summary>… up to and including this one.</summary>
    public long Through { get; private init; }

    public SlotOutcome Outcome { get; private init; }

    public DateTimeOffset PlannedAt { get; private init; }

    public static DigestSlot Plan(
        Guid id, string address, Cadence cadence, string period, ActivityRange range, SlotOutcome outcome, DateTimeOffset now) =>
        new()
        {
            Id = id,
            Address = address,
            Cadence = cadence,
            Period = period,
            After = range.After,
            Through = range.Through,
            Outcome = outcome,
            PlannedAt = now,
        };
}

/// <summary>Activities with a sequence above <paramref name="After"/>, up to and including <paramref name="Through"/>.</summary>
public readonly record struct ActivityRange(long After, long Through)
{
    public bool IsEmpty => Through <= After;
}
