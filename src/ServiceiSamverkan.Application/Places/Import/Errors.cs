namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>Neither built in nor the municipality's own.</summary>
public sealed record ImportedServiceKindUnknown(int Line, string Service) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line, Service];
}

/// <summary>The row names no source, and none was given for the whole file.</summary>
public sealed record ImportedServiceWithoutSource(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

/// <summary>The row names no day, and none was given for the whole file; or one that is to come.</summary>
public sealed record ImportedServiceWithoutDay(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

/// <summary>Elsewhere without saying where or how far, or here or gone and yet elsewhere.</summary>
public sealed record ImportedServiceUnclear(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}

/// <summary>An earlier row speaks of the same service at the same place on the same day.</summary>
public sealed record ImportedServiceRepeated(int Line) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Line];
}
