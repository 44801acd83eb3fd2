namespace ServiceiSamverkan.Application.Tenants;

/// <summary>Colours and the ways to reach the municipality, as they stand.</summary>
public sealed record GetTenantProfile : IQuery<Result<TenantProfilePage>>;

public sealed class GetTenantProfileHandler(ITenantProfile profile) : IQueryHandler<GetTenantProfile, Result<TenantProfilePage>>
{
    public async ValueTask<Result<TenantProfilePage>> Handle(GetTenantProfile query, CancellationToken cancellationToken) => await profile.ReadAsync(cancellationToken);
}
