using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Reading;

internal static class NeedReading
{
    /// <summary>Needs that were confirmed, in the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<NeedItem>> ReadAsync(
        this IQueryable<Need> needs, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await needs.Select(n => new
        {
            n.Id,
            n.DialogueId,
            n.Title,
            n.SourceCount,
            n.ConfirmedAt,
            PlaceIds = n.Places.Select(p => p.PlaceId).ToList(),
            IsAnswered = n.AnsweredDirectlyAt != null
                || db.Set<Feedback>().Any(f => f.NeedId == n.Id && f.PublishedAt != null && f.Kind == FeedbackKind.Final),
            IsPromised = db.Set<Domain.Commitments.Commitment>().Any(c => c.Needs.Any(x => x.NeedId == n.Id)),
            IsProposed = db.Set<Domain.Proposals.Proposal>().Any(p => p.SubmittedOn != null && p.Needs.Any(x => x.NeedId == n.Id)),
            IsDecided = db.Set<Domain.Proposals.Proposal>().Any(p => p.DecisionId != null && p.Needs.Any(x => x.NeedId == n.Id)),
        }).ToListAsync(cancellationToken);
        var places = await db.PlaceNamesAsync(rows.SelectMany(r => r.PlaceIds), language, cancellationToken);
        return
        [
            .. rows.Select(r =>
            {
                var (title, written) = r.Title.Pick(language);
                var stage = r.IsAnswered ? NeedStage.Answered
                    : r.IsPromised ? NeedStage.Promised
                    : r.IsDecided ? NeedStage.Decided
                    : r.IsProposed ? NeedStage.Proposed
                    : NeedStage.Gathered;
                return new NeedItem(
                    r.Id, r.DialogueId, title, written, stage, r.SourceCount, r.ConfirmedAt ?? default, [.. r.PlaceIds.Where(places.ContainsKey).Select(p => places[p])]);
            }),
        ];
    }

    public static async ValueTask<IReadOnlyList<ThingLink>> LinksAsync(this IQueryable<Need> needs, string language, CancellationToken cancellationToken)
    {
        var rows = await needs.OrderBy(n => n.CreatedAt).ThenBy(n => n.Id).Select(n => new { n.Id, n.Title }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.Title.LinkTo(r.Id, language))];
    }

    public static ThingLink LinkTo(this LocalizedText title, Guid id, string language)
    {
        var (text, written) = title.Pick(language);
        return new(id, text, written);
    }
}
