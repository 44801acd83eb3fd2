using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

internal static class SourceLinks
{
    /// <summary>Makes contributions sources of the need; those that are already stay so.</summary>
    public static async ValueTask<Error?> LinkAsync(
        this ITenantDb db, Need need, IReadOnlyList<Guid> contributionIds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var wanted = contributionIds.Distinct().ToList();
        var usable = await db.Set<Contribution>()
            .CountAsync(c => wanted.Contains(c.Id) && (c.State == ContributionState.Published || c.State == ContributionState.Internal), cancellationToken);
        if (usable != wanted.Count)
            return NotFound.Instance;
        var linked = await db.Set<NeedSource>()
            .Where(s => s.NeedId == need.Id && wanted.Contains(s.ContributionId))
            .Select(s => s.ContributionId)
            .ToListAsync(cancellationToken);
        foreach (var contributionId in wanted.Except(linked))
        {
            var added = need.AddSource(contributionId, now);
            if (added.Error is { } error)
                return error;
            db.Set<NeedSource>().Add(added.Value);
        }

        return null;
    }
}
