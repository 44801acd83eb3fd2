namespace ServiceiSamverkan.Application.Tenants;

/// <summary>A municipality or a region as the catalogue knows it. Holds no person's data; its contact is an office.</summary>
public sealed class Tenant : TenantInfo
{
    public const int IdentifierMaxLength = 40;
    public const int NameMaxLength = 100;
    public const int HostMaxLength = 253;
    public const int CodeMaxLength = 10;
    public const int ColourLength = 7;
    public const int PhoneMaxLength = 40;
    public const int EmailMaxLength = 254;
    public const int DatabaseMaxLength = 63;

    public const string DefaultAccent = "#005a70";
    public const string DefaultSupport = "#7b1e3a";

    /// <summary>"Skellefteå kommun", "Pilotkommun A".</summary>
    public required string Name { get; init; }

    public required TenantKind Kind { get; init; }

    public TenantState State { get; init; }

    /// <summary>The one host name that links are made with.</summary>
    public required string Host { get; init; }

    /// <summary>Host names that redirect to <see cref="Host"/>.</summary>
    public IReadOnlyList<string> OtherHosts { get; init; } = [];

    /// <summary>SCB's code of the municipality, or a made-up one ("PA") for a fictitious one.</summary>
    public required string Code { get; init; }

    /// <summary>Made up, and says so on every page.</summary>
    public bool IsFictitious { get; init; }

    /// <summary>Main colour as "#rrggbb", chosen by the tenant.</summary>
    public string Accent { get; init; } = DefaultAccent;

    public string Support { get; init; } = DefaultSupport;

    /// <summary>Names the tenant's own mark in its address; empty while the drawn one is shown.</summary>
    public string Logo { get; init; } = string.Empty;

    /// <summary>Telephone of the contact centre, as it is read aloud.</summary>
    public string Phone { get; init; } = string.Empty;

    public string Email { get; init; } = string.Empty;

    /// <summary>Name of the database server in the settings; empty for SQLite files in the data folder.</summary>
    public string Server { get; init; } = string.Empty;

    /// <summary>Name of the database, or of the file without its ending.</summary>
    public required string Database { get; init; }

    /// <summary>The operator holds its mail back: it is planned and waits.</summary>
    public bool IsMailPaused { get; init; }

    /// <summary>The day from which months are counted when pilots are compared.</summary>
    public DateOnly? PilotStart { get; init; }
}
