namespace ServiceiSamverkan.Application.Tenants;

public enum TenantKind
{
    Municipality,
    Region,
}

/// <summary>What a tenant's addresses answer. Stored as text: add, never rename.</summary>
public enum TenantState
{
    Active,

    /// <summary>503 for a while: being migrated, restored or moved.</summary>
    Maintenance,

    /// <summary>503 until the operator lifts it.</summary>
    Suspended,

    /// <summary>410 for good.</summary>
    Closed,
}
