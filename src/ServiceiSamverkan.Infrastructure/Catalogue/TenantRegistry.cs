using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>Adds and changes tenants: the operator's way to the catalogue. Other hosts see it within two seconds, this one at once.</summary>
public sealed partial class TenantRegistry
{
    private readonly PooledDbContextFactory<CatalogDbContext> _catalogs;
    private readonly ITenantDatabaseMaker _maker;
    private readonly DatabaseAddresses _addresses;
    private readonly TenantDirectory _directory;

    internal TenantRegistry(PooledDbContextFactory<CatalogDbContext> catalogs, ITenantDatabaseMaker maker, DatabaseAddresses addresses, TenantDirectory directory)
    {
        _catalogs = catalogs;
        _maker = maker;
        _addresses = addresses;
        _directory = directory;
    }

    /// <summary>The name and the server of the database that a new tenant gets.</summary>
    public (string Server, string Database) PlaceFor(string identifier) =>
        (_addresses.Provider == DatabaseProvider.Sqlite ? string.Empty : DatabaseOptions.MainServer, _addresses.NameFor(identifier));

    /// <summary>Every tenant, those included whose database is not made yet.</summary>
    public async Task<IReadOnlyList<Tenant>> ListAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await _catalogs.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.Set<TenantRow>().AsNoTracking().OrderBy(t => t.Identifier).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToTenant())];
    }

    /// <summary>
    /// Adds the tenant and makes its database. When an earlier attempt was interrupted it is finished under the id that was
    /// given then; a tenant that stands already is refused.
    /// </summary>
    public async Task<Result<Tenant>> AddAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        if (!Identifier().IsMatch(tenant.Identifier))
            return new TenantNamesInvalid(tenant.Identifier);
        if (tenant.OtherHosts.Append(tenant.Host).FirstOrDefault(h => !Host().IsMatch(h)) is { } odd)
            return new TenantNamesInvalid(odd);
        var claimed = await ClaimAsync(tenant, cancellationToken);
        if (claimed.Error is not null)
            return claimed;
        await _maker.MakeAsync(claimed.Value, cancellationToken);
        await ChangeRowAsync(claimed.Value.Id, row => row.IsProvisioned = true, cancellationToken);
        return claimed;
    }

    /// <summary>Changes what may be changed: name, hosts, colours, contact, state.</summary>
    public Task UpdateAsync(Tenant tenant, CancellationToken cancellationToken) =>
        ChangeRowAsync(tenant.Id, row => row.Take(tenant), cancellationToken);

    /// <summary>What the tenant's own administrator may change.</summary>
    public async Task<Result> ChangeProfileAsync(string tenantId, TenantProfile profile, int? version, CancellationToken cancellationToken)
    {
        Result result = Result.Ok;
        await ChangeRowAsync(tenantId, row => result = row.TakeProfile(profile, version), cancellationToken);
        return result;
    }

    public Task ChangeLogoAsync(string tenantId, string hash, CancellationToken cancellationToken) =>
        ChangeRowAsync(tenantId, row => row.Logo = hash, cancellationToken);

    public async Task<TenantProfilePage> ReadProfileAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var catalog = await _catalogs.CreateDbContextAsync(cancellationToken);
        return await catalog.Set<TenantRow>().Where(t => t.Id == tenantId)
            .Select(t => new TenantProfilePage(t.Accent, t.Support, t.Phone, t.Email, t.ProfileVersion)).SingleAsync(cancellationToken);
    }

    public Task SetStateAsync(string tenantId, TenantState state, CancellationToken cancellationToken) =>
        ChangeRowAsync(tenantId, row => row.State = state, cancellationToken);

    public Task PauseMailAsync(string tenantId, bool isPaused, CancellationToken cancellationToken) =>
        ChangeRowAsync(tenantId, row => row.IsMailPaused = isPaused, cancellationToken);

    private async Task<Result<Tenant>> ClaimAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await using var catalog = await _catalogs.CreateDbContextAsync(cancellationToken);
        var standing = await catalog.Set<TenantRow>().AsNoTracking().SingleOrDefaultAsync(t => t.Identifier == tenant.Identifier, cancellationToken);
        if (standing is not null)
            return standing.IsProvisioned ? new TenantTaken(tenant.Identifier) : standing.ToTenant();
        catalog.Add(TenantRow.Of(tenant));
        try
        {
            await catalog.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (DatabaseFaults.IsConstraint(e))
        {
            return new TenantTaken(tenant.Identifier);
        }

        return tenant;
    }

    private async Task ChangeRowAsync(string tenantId, Action<TenantRow> change, CancellationToken cancellationToken)
    {
        await using (var catalog = await _catalogs.CreateDbContextAsync(cancellationToken))
        {
            await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
            change(await catalog.Set<TenantRow>().SingleAsync(t => t.Id == tenantId, cancellationToken));
            await catalog.SaveChangesAsync(cancellationToken);
            await catalog.Set<CatalogVersion>().ExecuteUpdateAsync(v => v.SetProperty(x => x.Number, x => x.Number + 1), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await _directory.RefreshAsync(cancellationToken);
    }

    [GeneratedRegex("^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,39}$")]
    private static partial Regex Identifier();

    [GeneratedRegex("^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
