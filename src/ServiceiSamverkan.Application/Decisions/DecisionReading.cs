using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Application.Decisions;

internal static class DecisionReading
{
    /// <summary>In the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<DecisionItem>> ReadAsync(
        this IQueryable<Decision> decisions, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await decisions
            .Select(d => new { d.Id, d.Title, d.Reference, d.Outcome, d.State, d.BodyId, d.Delegate, d.RecordedAt })
            .ToListAsync(cancellationToken);
        var bodies = await db.BodyNamesAsync(language, cancellationToken);
        return
        [
            .. rows.Select(r =>
            {
                var (title, written) = r.Title.Pick(language);
                return new DecisionItem(
                    r.Id,
                    title,
                    written,
                    r.Reference.ToString(),
                    r.Reference.Date,
                    r.Outcome,
                    r.State,
                    bodies.GetValueOrDefault(r.BodyId, string.Empty),
                    r.Delegate,
                    r.RecordedAt);
            }),
        ];
    }
}
