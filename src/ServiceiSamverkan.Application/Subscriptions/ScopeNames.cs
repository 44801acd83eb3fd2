using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>What scopes are called, and whether residents can see what they name.</summary>
public sealed class ScopeNames(ITenantDb db, IMailIdentitySource identity)
{
    public async ValueTask<bool> AllSeenAsync(IReadOnlyCollection<SubscriptionScope> scopes, CancellationToken cancellationToken)
    {
        var places = Ids(scopes, ScopeKind.Place);
        var dialogues = Ids(scopes, ScopeKind.Dialogue);
        if (scopes.Any(s => s.Kind == ScopeKind.Municipality && s != SubscriptionScope.Municipality))
            return false;
        return (places.Count == 0 || await db.Set<Place>().CountAsync(p => places.Contains(p.Id), cancellationToken) == places.Count)
            && (dialogues.Count == 0
                || await db.Set<Dialogue>().CountAsync(d => dialogues.Contains(d.Id) && d.OpenedAt != null, cancellationToken) == dialogues.Count);
    }

    /// <summary>Scopes whose thing is gone are called by the municipality's name.</summary>
    public async ValueTask<IReadOnlyDictionary<SubscriptionScope, string>> OfAsync(
        IEnumerable<SubscriptionScope> scopes, string language, CancellationToken cancellationToken)
    {
        var wanted = scopes.Distinct().ToList();
        var places = Ids(wanted, ScopeKind.Place);
        var dialogues = Ids(wanted, ScopeKind.Dialogue);
        var texts = new Dictionary<SubscriptionScope, LocalizedText>();
        if (places.Count > 0)
        {
            foreach (var place in await db.Set<Place>().AsNoTracking().Where(p => places.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancellationToken))
                texts[SubscriptionScope.Place(place.Id)] = place.Name;
        }

        if (dialogues.Count > 0)
        {
            foreach (var dialogue in await db.Set<Dialogue>().AsNoTracking().Where(d => dialogues.Contains(d.Id)).Select(d => new { d.Id, d.Title }).ToListAsync(cancellationToken))
                texts[SubscriptionScope.Dialogue(dialogue.Id)] = dialogue.Title;
        }

        return wanted.ToDictionary(s => s, s => texts.TryGetValue(s, out var text) ? text.In(language) : identity.Current.Name);
    }

    private static List<Guid> Ids(IEnumerable<SubscriptionScope> scopes, ScopeKind kind) =>
        [.. scopes.Where(s => s.Kind == kind).Select(s => s.Id).Distinct()];
}
