namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>Nothing was chosen, or more than the limit.</summary>
public sealed record ScopesMissing(int Max) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Max];
}

/// <summary>The day on the paper is left out, or has not come yet.</summary>
public sealed record ConsentDayMissing() : Error(ErrorKind.Invalid);

public sealed record CadenceUnknown() : Error(ErrorKind.Invalid);

public sealed record LanguageUnknown() : Error(ErrorKind.Invalid);
