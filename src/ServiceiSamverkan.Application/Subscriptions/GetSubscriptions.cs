using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The subscriber's own page: all that the address of a signed link follows.</summary>
public sealed record GetSubscriptions(string Token, string Language) : IQuery<Result<SubscriberPage>>;

/// <param name="Address">With most of its first part hidden: a forwarded mail tells nobody the address.</param>
/// <param name="Letter">What the link's own letter tells of, and one click stops; empty when it has been stopped.</param>
public sealed record SubscriberPage(string Address, Cadence Cadence, IReadOnlyList<SubscriptionItem> Letter, IReadOnlyList<SubscriptionItem> Active);

public sealed record SubscriptionItem(Guid Id, SubscriptionScope Scope, string Name, Cadence Cadence, string Language);

public sealed class GetSubscriptionsHandler(ITenantDb db, SubscriptionLinks links, ScopeNames names)
    : IQueryHandler<GetSubscriptions, Result<SubscriberPage>>
{
    public async ValueTask<Result<SubscriberPage>> Handle(GetSubscriptions query, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(query.Token, cancellationToken) is not { } own)
            return NotFound.Instance;
        var active = await db.Set<Subscription>().AsNoTracking()
            .Where(s => s.Address == own.Address && s.State == SubscriptionState.Active)
            .OrderBy(s => s.Id)
            .ToListAsync(cancellationToken);
        var called = await names.OfAsync(active.Select(s => s.Scope), query.Language, cancellationToken);
        var items = active.ConvertAll(s => new SubscriptionItem(s.Id, s.Scope, called[s.Scope], s.Cadence, s.Language));
        List<SubscriptionItem> letter = own.State == SubscriptionState.Active ? items.FindAll(i => i.Cadence == own.Cadence) : [];
        return new SubscriberPage(Masked(own.Address!), own.Cadence, letter, items);
    }

    private static string Masked(string address)
    {
        var at = address.LastIndexOf('@');
        return $"{address[..1]}…{address[at..]}";
    }
}
