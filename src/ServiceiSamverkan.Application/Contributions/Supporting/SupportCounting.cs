using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Supporting;

internal static class SupportCounting
{
    /// <summary>The dialogue and the basis of a contribution that can be agreed with on this day.</summary>
    public static async ValueTask<Result<(Guid? DialogueId, SupportBasis Basis)>> SupportableAsync(
        this ITenantDb db, Guid contributionId, DateOnly today, CancellationToken cancellationToken)
    {
        var published = db.Set<Contribution>().AsNoTracking().Where(c => c.Id == contributionId && c.State == ContributionState.Published);
        if (await published.Select(c => new { c.DialogueId }).SingleOrDefaultAsync(cancellationToken) is not { } contribution)
            return NotFound.Instance;
        var dialogue = await DialogueFacts.OfAsync(db, contribution.DialogueId, cancellationToken);
        return dialogue?.TakesSupportOn(today) is false
            ? new SupportIsClosed()
            : (contribution.DialogueId, dialogue?.SupportBasis ?? SupportBasis.Open);
    }

    /// <summary>Counts a person once; that two at once do not both count is held by the row's key.</summary>
    public static async ValueTask<Result<SupportGiven>> CountAsync(
        this ITenantDb db, Guid contributionId, SupportBasis basis, string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Set<Support>().AnyAsync(s => s.ContributionId == contributionId && s.BasisKey == key, cancellationToken))
            return new SupportGiven(contributionId, IsNew: false);
        db.Set<Support>().Add(Support.Give(contributionId, basis, key, now));
        return new SupportGiven(contributionId, IsNew: true);
    }
}
