namespace ServiceiSamverkan.Application.Tenants;

/// <summary>What the current tenant may change about itself in the catalogue. Doing it twice is doing it once.</summary>
public interface ITenantProfile
{
    ValueTask ChangeAsync(TenantProfile profile, CancellationToken cancellationToken);
}

/// <param name="Accent">Main colour, "#rrggbb".</param>
/// <param name="Support">Support colour, "#rrggbb".</param>
/// <param name="Phone">As it is read aloud.</param>
public sealed record TenantProfile(string Accent, string Support, string Phone, string Email);
