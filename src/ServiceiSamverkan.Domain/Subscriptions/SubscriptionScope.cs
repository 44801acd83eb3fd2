namespace ServiceiSamverkan.Domain.Subscriptions;

public enum ScopeKind
{
    Municipality,
    Place,
    Dialogue,
}

/// <summary>What a subscription is about. The whole municipality has no id of its own and bears the empty one, so that uniqueness holds.</summary>
public readonly record struct SubscriptionScope(ScopeKind Kind, Guid Id)
{
    public static readonly SubscriptionScope Municipality = new(ScopeKind.Municipality, Guid.Empty);

    public static SubscriptionScope Place(Guid id) => new(ScopeKind.Place, id);

    public static SubscriptionScope Dialogue(Guid id) => new(ScopeKind.Dialogue, id);

    /// <summary>Whether something that concerns this dialogue and these places is within the scope.</summary>
    public bool Covers(Guid? dialogueId, IReadOnlyCollection<Guid> placeIds) => Kind switch
    {
        ScopeKind.Municipality => true,
        ScopeKind.Place => placeIds.Contains(Id),
        ScopeKind.Dialogue => dialogueId == Id,
    };
}
