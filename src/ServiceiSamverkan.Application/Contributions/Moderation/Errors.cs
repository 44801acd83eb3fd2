namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Someone else was quicker with some of the marked ones, so none of them was touched.</summary>
public sealed record SomeChangedMeanwhile(IReadOnlyList<Guid> Ids) : Error(ErrorKind.Stale)
{
    public override IReadOnlyList<object> Arguments => [Ids.Count];
}

public sealed record NothingMarked() : Error(ErrorKind.Invalid);

public sealed record TooManyMarked() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [ModerateContributions.MaxCount];
}

/// <summary>Rejecting needs a reason that its author can read.</summary>
public sealed record RejectionReasonMissing() : Error(ErrorKind.Invalid);
