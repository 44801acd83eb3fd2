using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

internal static class ProposalReading
{
    /// <summary>In the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<ProposalItem>> ReadAsync(
        this IQueryable<Proposal> proposals, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await proposals
            .Select(p => new { p.Id, p.Title, p.State, p.CreatedAt, p.SubmittedOn, p.BodyId })
            .ToListAsync(cancellationToken);
        var bodies = await db.BodyNamesAsync(language, cancellationToken);
        return
        [
            .. rows.Select(r =>
            {
                var (title, written) = r.Title.Pick(language);
                return new ProposalItem(r.Id, title, written, r.State, r.CreatedAt, r.SubmittedOn, bodies.GetValueOrDefault(r.BodyId, string.Empty));
            }),
        ];
    }

    /// <summary>A municipality has a handful of bodies: all are read at once.</summary>
    public static async ValueTask<IReadOnlyDictionary<Guid, string>> BodyNamesAsync(
        this ITenantDb db, string language, CancellationToken cancellationToken) =>
        await db.Set<DecisionBody>().AsNoTracking()
            .Select(b => new { b.Id, b.Name })
            .ToDictionaryAsync(b => b.Id, b => b.Name.In(language), cancellationToken);
}
