using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>What a resident can follow beside the whole municipality: places, and dialogues that are not over.</summary>
public sealed record GetSubscriptionChoices(string Language) : IQuery<Result<SubscriptionChoices>>;

public sealed record SubscriptionChoices(IReadOnlyList<SubscriptionChoice> Places, IReadOnlyList<SubscriptionChoice> Dialogues);

public sealed record SubscriptionChoice(Guid Id, string Slug, string Name);

public sealed class GetSubscriptionChoicesHandler(ITenantDb db) : IQueryHandler<GetSubscriptionChoices, Result<SubscriptionChoices>>
{
    public async ValueTask<Result<SubscriptionChoices>> Handle(GetSubscriptionChoices query, CancellationToken cancellationToken)
    {
        var places = await db.Set<Place>().AsNoTracking()
            .Where(p => p.State == PlaceState.Active)
            .OrderBy(p => p.SortKey)
            .Select(p => new { p.Id, p.Slug, p.Name })
            .ToListAsync(cancellationToken);
        var dialogues = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.State == DialogueState.Open || d.State == DialogueState.Processing || d.State == DialogueState.Answered)
            .OrderByDescending(d => d.OpenedAt)
            .Select(d => new { d.Id, d.Slug, d.Title })
            .ToListAsync(cancellationToken);
        return new SubscriptionChoices(
            [.. places.Select(p => new SubscriptionChoice(p.Id, p.Slug, p.Name.In(query.Language)))],
            [.. dialogues.Select(d => new SubscriptionChoice(d.Id, d.Slug, d.Title.In(query.Language)))]);
    }
}
