namespace ServiceiSamverkan.Application.PersonalData;

/// <summary>What leads from a person to what a place holds of them.</summary>
[Flags]
public enum PersonKeys
{
    /// <summary>Nothing: the place names nobody by a key of its own, or cannot be searched.</summary>
    None = 0,

    /// <summary>The person's e-mail address.</summary>
    Address = 1,

    /// <summary>The follow-up code of an input.</summary>
    Code = 2,

    /// <summary>An account of staff; what is kept of it is kept of an employee.</summary>
    Staff = 4,
}

/// <summary>A place where a person occurs: a table of the tenant's database, or something beside it.</summary>
/// <param name="Name">The entity's name, or words for what is no table.</param>
/// <param name="Holds">The properties, or words for what is held.</param>
public sealed record PersonPlace(string Name, params IReadOnlyList<string> Holds)
{
    public required PersonKeys ReachedBy { get; init; }

    public required string Purpose { get; init; }

    /// <summary>What takes it away: the name of a command, or words for what is done outside the product.</summary>
    public required string ErasedBy { get; init; }

    /// <summary>When that happens.</summary>
    public required string Erased { get; init; }
}

/// <summary>Texts of a table that say nothing of any private person, and why.</summary>
public sealed record ImpersonalTexts(string Entity, string Why, params IReadOnlyList<string> Properties);
