namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>Says in the database itself whose it is, so that a file or a database in the wrong place is never opened.</summary>
public sealed class TenantStamp
{
    public const int OnlyId = 1;
    public const int TenantIdMaxLength = 36;
    public const int SchemaMaxLength = 150;

    public int Id { get; init; } = OnlyId;

    public required string TenantId { get; set; }

    /// <summary>The last migration that the database has been through.</summary>
    public required string Schema { get; set; }
}
