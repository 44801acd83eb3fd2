namespace ServiceiSamverkan.Application.Tenants;

/// <summary>Colours and the ways to reach the municipality, as every page shows them.</summary>
/// <param name="Accent">Main colour, "#rrggbb".</param>
/// <param name="Support">Support colour, "#rrggbb".</param>
public sealed record ChangeTenantProfile(int? Version, string Accent, string Support, string Phone, string Email) : ICommand<Result>;

public sealed class ChangeTenantProfileHandler(ITenantProfile profile) : ICommandHandler<ChangeTenantProfile, Result>
{
    public ValueTask<Result> Handle(ChangeTenantProfile command, CancellationToken cancellationToken) => profile.ChangeAsync(
        new(command.Accent.ToLowerInvariant(), command.Support.ToLowerInvariant(), command.Phone.Trim(), command.Email.Trim()), command.Version, cancellationToken);
}
