using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>
/// Counts persons: an address within the municipality, else a follow-up code, else an attendance token within its dialogue.
/// Nothing but the numbers leaves this class.
/// </summary>
internal sealed class ReachReading(ITenantDb db)
{
    /// <summary>Null when nobody was asked in the window.</summary>
    public async Task<ReachFacts?> ForAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var spoke = await SpokeAsync(span, cancellationToken);
        var came = await CameAsync(span, cancellationToken);
        if (spoke.Count == 0 && came.Count == 0 && !await AskedAsync(span, cancellationToken))
            return null;

        var heads = came.Where(a => a.Kind == AttendanceKind.HeadCount).Select(a => a.Count);
        var persons = spoke.Concat(came.Where(a => a.Kind != AttendanceKind.HeadCount).Select(KeyOf)).Distinct().Count();
        return new(persons, [.. heads]);
    }

    private Task<bool> AskedAsync(ReportSpan span, CancellationToken cancellationToken) =>
        db.Set<Dialogue>().AnyAsync(d => d.OpenedAt < span.End && (d.AnsweredAt == null || d.AnsweredAt >= span.Start), cancellationToken);

    private async Task<List<string>> SpokeAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var contributions = await LoopReading.Counted(db.Set<Contribution>(), span)
            .Where(c => c.ReceivedAt >= span.Start && c.Harvest == null)
            .Select(c => new { c.Id, Email = db.Set<Contributor>().Where(p => p.ContributionId == c.Id).Select(p => p.Email).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. contributions.Select(c => c.Email is { } address ? AddressKey(address) : $"code {c.Id}")];
    }

    private async Task<List<Came>> CameAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.Window.From, span.Window.To);
        return await db.Set<Attendance>()
            .Join(db.Set<Meeting>().Where(m => m.HeldOn >= from && m.HeldOn <= to), a => a.MeetingId, m => m.Id,
                (a, m) => new Came(a.Kind, a.Key, a.Count, m.DialogueId ?? m.Id))
            .ToListAsync(cancellationToken);
    }

    private static string KeyOf(Came came) => came.Kind == AttendanceKind.ConfirmedAddress ? AddressKey(came.Key) : $"token {came.Within} {came.Key}";

    private static string AddressKey(string address) => "address " + address.Trim().ToLowerInvariant();

    private sealed record Came(AttendanceKind Kind, string Key, int Count, Guid Within);
}
