using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

internal static class OfficeNeedReading
{
    /// <summary>In the order of the query.</summary>
    public static async ValueTask<IReadOnlyList<OfficeNeedItem>> ReadForOfficeAsync(
        this IQueryable<Need> needs, ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var rows = await needs.Select(n => new
        {
            n.Id,
            n.Version,
            n.Title,
            n.State,
            n.DialogueId,
            n.SourceCount,
            n.CreatedAt,
            IsAnswered = n.AnsweredDirectlyAt != null
                || db.Set<Feedback>().Any(f => f.NeedId == n.Id && f.PublishedAt != null && f.Kind == FeedbackKind.Final),
        }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new OfficeNeedItem(r.Id, r.Version, r.Title.In(language), r.State, r.DialogueId, r.SourceCount, r.CreatedAt, r.IsAnswered))];
    }
}
