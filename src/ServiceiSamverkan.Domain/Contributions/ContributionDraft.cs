namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>What is said and how, before it has been received.</summary>
public sealed record ContributionDraft(string Text, string Language, Channel Channel)
{
    /// <summary>Null for a free input, which belongs to no dialogue.</summary>
    public Guid? DialogueId { get; init; }

    public Guid? PlaceId { get; init; }

    public AgeBand? AgeBand { get; init; }

    public AnswerBy AnswerBy { get; init; }

    /// <summary>Sent after the dialogue had closed, by someone who was told that it may come too late.</summary>
    public bool IsLate { get; init; }

    /// <summary>When it was said, by the paper or the import's own statement.</summary>
    public DateTimeOffset? StatedAt { get; init; }
}
