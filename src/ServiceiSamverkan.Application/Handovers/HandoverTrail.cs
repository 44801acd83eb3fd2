using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Handovers;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Handovers;

/// <summary>Which other authority what was said has been handed over to, itself or with its need. The answer comes as feedback.</summary>
public sealed class HandoverTrail(ITenantDb db, ICaller caller, IFollowUpTexts texts) : IFollowUpTrail
{
    public async ValueTask<FollowUpTrail> OfAsync(IReadOnlyList<Guid> contributionIds, CancellationToken cancellationToken)
    {
        var sent = await (
            from h in db.Set<Handover>().AsNoTracking()
            join b in db.Set<ExternalBody>() on h.ExternalBodyId equals b.Id
            where (h.ContributionId != null && contributionIds.Contains(h.ContributionId.Value))
                || db.Set<NeedSource>().Any(s => s.NeedId == h.NeedId && contributionIds.Contains(s.ContributionId))
            select new { h.SentAt, h.NeedId, b.Name }).ToListAsync(cancellationToken);
        return new(
            [
                .. sent.Select(h => new FollowUpStep(
                    FollowUpStepKind.Handover,
                    h.SentAt,
                    $"{texts.TitleOf(FollowUpStepKind.Handover)}: {h.Name.In(caller.Language)}",
                    h.NeedId is { } need ? ResidentAddress.Need(caller.Language, need) : null)),
            ],
            []);
    }
}
