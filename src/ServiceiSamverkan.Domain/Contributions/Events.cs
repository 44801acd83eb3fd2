namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Its author is owed a receipt.</summary>
public sealed record ContributionReceived(Guid ContributionId, Guid? DialogueId, Channel Channel) : IDomainEvent;

public sealed record ContributionPublished(Guid ContributionId, Guid? DialogueId, Guid? PlaceId) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.ContributionPublished;

    public Guid SubjectId => ContributionId;

    public IReadOnlyList<Guid> PlaceIds => PlaceId is { } place ? [place] : [];
}

public sealed record ContributionKeptInternal(Guid ContributionId) : IDomainEvent;

public sealed record ContributionRejected(Guid ContributionId) : IDomainEvent;

public sealed record ContributionReturnedToQueue(Guid ContributionId) : IDomainEvent;

public sealed record ContributionWithdrawn(Guid ContributionId) : IDomainEvent;

public sealed record ContributionWaived(Guid ContributionId) : IDomainEvent;
