namespace ServiceiSamverkan.Application.Tenants;

/// <summary>What the current tenant may change about itself in the catalogue.</summary>
public interface ITenantProfile
{
    ValueTask<TenantProfilePage> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Doing it twice is doing it once: what stands as it was asked for is left, whatever the version.</summary>
    ValueTask<Result> ChangeAsync(TenantProfile profile, int? version, CancellationToken cancellationToken);

    /// <param name="hash">Of the mark that is shown; empty for the drawn one.</param>
    ValueTask ChangeLogoAsync(string hash, CancellationToken cancellationToken);
}

/// <param name="Accent">Main colour, "#rrggbb".</param>
/// <param name="Support">Support colour, "#rrggbb".</param>
/// <param name="Phone">As it is read aloud.</param>
public sealed record TenantProfile(string Accent, string Support, string Phone, string Email);

/// <inheritdoc cref="TenantProfile"/>
public sealed record TenantProfilePage(string Accent, string Support, string Phone, string Email, int Version);
