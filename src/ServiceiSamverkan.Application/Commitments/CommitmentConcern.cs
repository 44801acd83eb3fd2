using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Commitments;

internal static class CommitmentConcern
{
    /// <summary>Whom news about the commitment concern.</summary>
    public static async ValueTask<Concern> ConcernOfAsync(this ITenantDb db, Commitment commitment, CancellationToken cancellationToken)
    {
        var needIds = commitment.Needs.Select(n => n.NeedId).ToList();
        return Concern.Of(await db.Set<Need>().AsNoTracking().Where(n => needIds.Contains(n.Id)).ToListAsync(cancellationToken));
    }
}
