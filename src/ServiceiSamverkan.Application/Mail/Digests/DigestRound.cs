using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>What is planned now: one period of a cadence, or what has happened since each-event mail was last planned.</summary>
/// <param name="Key">Names the period in the slots.</param>
/// <param name="Through">No activity after this one is told of.</param>
/// <param name="Period">Null for each-event mail.</param>
/// <param name="After">For each-event mail: everything up to this one has been told.</param>
public sealed record DigestRound(Cadence Cadence, string Key, long Through, DigestPeriod? Period, long After)
{
    public void Close(DigestLedger ledger)
    {
        if (Period is { } period)
            ledger.Close(period);
        else
            ledger.CloseEach(Through);
    }

    /// <summary>When what it tells is too old to be worth reading.</summary>
    public DateTimeOffset ExpiresAt(DateTimeOffset now) => now + (Cadence == Cadence.Monthly ? TimeSpan.FromDays(31) : TimeSpan.FromDays(14));
}
