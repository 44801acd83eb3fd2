namespace ServiceiSamverkan.Domain.Needs;

public sealed record NeedTitleMissing() : Error(ErrorKind.Invalid);

public sealed record TooManyPriorityAreas(int Max) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Max];
}

public sealed record NeedWithoutSource() : Error(ErrorKind.Conflict);

public sealed record NeedWithoutPriorityArea() : Error(ErrorKind.Conflict);

public sealed record NeedIsConfirmed() : Error(ErrorKind.Conflict);

public sealed record NeedIsNotConfirmed() : Error(ErrorKind.Conflict);

public sealed record NeedIsMerged() : Error(ErrorKind.Conflict);

public sealed record NeedMergedIntoItself() : Error(ErrorKind.Conflict);

/// <summary>A part is some of the sources: neither none nor all.</summary>
public sealed record SplitTakesSomeSources() : Error(ErrorKind.Conflict);

public sealed record DirectAnswerMissing() : Error(ErrorKind.Invalid);

public sealed record ProgrammePeriodReversed() : Error(ErrorKind.Invalid);
