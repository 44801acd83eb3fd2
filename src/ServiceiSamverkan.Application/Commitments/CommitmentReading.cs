using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

internal static class CommitmentReading
{
    /// <summary>In the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<CommitmentItem>> ReadAsync(
        this IQueryable<Commitment> commitments, string language, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await commitments
            .Select(c => new { c.Id, c.Title, c.OwnerKind, c.OwnerName, c.DueOn, c.State, c.MadeAt })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(r =>
            {
                var (title, written) = r.Title.Pick(language);
                var isLate = r.State is CommitmentState.Planned or CommitmentState.InProgress && r.DueOn < today;
                return new CommitmentItem(r.Id, title, written, r.OwnerKind, r.OwnerName, r.DueOn, r.State, isLate, r.MadeAt);
            }),
        ];
    }
}
