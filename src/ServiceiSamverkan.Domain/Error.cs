namespace ServiceiSamverkan.Domain;

/// <summary>How an error is to be understood; mapped to an HTTP status in one place.</summary>
public enum ErrorKind
{
    /// <summary>The input cannot be understood or breaks a rule of form.</summary>
    Invalid,

    /// <summary>Absent, hidden or foreign: never told apart.</summary>
    NotFound,

    /// <summary>A rule of state forbids it.</summary>
    Conflict,

    /// <summary>The caller worked on an older version.</summary>
    Stale,

    /// <summary>The caller did not say which version it worked on.</summary>
    VersionMissing,

    /// <summary>The input is larger than the limit.</summary>
    TooLarge,

    /// <summary>Too many attempts in a short time.</summary>
    TooMany,

    /// <summary>The credential is missing, foreign, expired or used.</summary>
    Unauthenticated,
}

/// <summary>
/// An error that a person can do something about. The name of the record is its code: the text in the reader's
/// language stands in the portal's resources under <c>Error.&lt;Code&gt;</c> and may take <see cref="Arguments"/>.
/// </summary>
public abstract record Error(ErrorKind Kind)
{
    public string Code => GetType().Name;

    /// <summary>Values for the placeholders of the text, in order.</summary>
    public virtual IReadOnlyList<object> Arguments => [];
}

/// <summary>Absent, hidden or foreign.</summary>
public sealed record NotFound() : Error(ErrorKind.NotFound)
{
    public static readonly NotFound Instance = new();
}

/// <summary>Someone else changed it since the caller read it.</summary>
public sealed record ChangedBySomeoneElse(int CurrentVersion) : Error(ErrorKind.Stale);

/// <summary>The caller did not say which version the change was made on.</summary>
public sealed record VersionNotGiven() : Error(ErrorKind.VersionMissing);

/// <summary>One or more fields cannot be accepted. Keys are field names in camelCase, values are texts for people.</summary>
public sealed record InvalidInput(IReadOnlyDictionary<string, string[]> Fields) : Error(ErrorKind.Invalid);
