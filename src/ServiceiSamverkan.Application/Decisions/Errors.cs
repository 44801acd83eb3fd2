namespace ServiceiSamverkan.Application.Decisions;

/// <summary>The municipality has no body with this abbreviation.</summary>
public sealed record DecisionBodyUnknown(string Abbreviation) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Abbreviation];
}

/// <summary>The reference names another body than the one that was chosen.</summary>
public sealed record ReferenceNamesOtherBody(string Abbreviation) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Abbreviation];
}

/// <summary>The reference names another day than the one that was given.</summary>
public sealed record ReferenceNamesOtherDate(DateOnly Date) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Date];
}
