namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>Nothing was chosen, or more than the limit.</summary>
public sealed record ScopesMissing(int Max) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Max];
}

public sealed record CadenceUnknown() : Error(ErrorKind.Invalid);

public sealed record LanguageUnknown() : Error(ErrorKind.Invalid);
