namespace ServiceiSamverkan.Application.Tenants;

/// <summary>All tenants, from the last good reading of the catalogue.</summary>
public interface ITenantDirectory
{
    IReadOnlyList<Tenant> All { get; }

    /// <summary>By its canonical host or one of the others, without case.</summary>
    Tenant? FindByHost(string host);

    /// <summary>False while the catalogue cannot be read: then a host that is not found may still exist.</summary>
    bool IsCurrent { get; }
}
