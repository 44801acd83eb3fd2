namespace ServiceiSamverkan.Domain.Needs;

/// <summary>A contribution behind a need. An entity of its own, since a need may have thousands.</summary>
public sealed class NeedSource
{
    private NeedSource()
    {
    }

    internal NeedSource(Guid needId, Guid contributionId, DateTimeOffset addedAt, Guid? cameFromId)
    {
        NeedId = needId;
        ContributionId = contributionId;
        AddedAt = addedAt;
        CameFromId = cameFromId;
    }

    public Guid NeedId { get; private set; }

    public Guid ContributionId { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The need that it was moved from, when that one was merged into this or this one was split from that.</summary>
    public Guid? CameFromId { get; private set; }
}
