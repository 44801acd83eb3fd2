namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Empty, too long, or holding characters that cannot be seen.</summary>
public sealed record ImportedTextInvalid(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

public sealed record ImportedPlaceUnknown(int Line, string Name) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Name];
}

public sealed record ImportedIdRepeated(int Line, string Id) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Id];
}

/// <summary>A vote on something that has not been imported from the same source.</summary>
public sealed record ImportedContributionUnknown(int Line, string Id, string Source) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Id, Source];
}

/// <summary>The source already has something else under that id: two sources were given the same name.</summary>
public sealed record ImportedIdIsAnother(int Line, string Id, string Source) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Line, Id, Source];
}
