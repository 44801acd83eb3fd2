using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Tests.Catalogue;

public sealed class TenantDirectoryTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Refresh_ChangeByAnotherProcess_IsSeen(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        await using var other = store.Build();
        await other.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
        var directory = other.GetRequiredService<TenantDirectory>();
        var tenant = await store.AddTenantAsync("norsjo");

        await directory.RefreshAsync(CancellationToken.None);
        directory.FindByHost("NORSJO.localhost")!.Id.Should().Be(tenant.Id);

        await store.Registry.SetStateAsync(tenant.Id, TenantState.Suspended, CancellationToken.None);
        await directory.RefreshAsync(CancellationToken.None);
        directory.FindById(tenant.Id)!.State.Should().Be(TenantState.Suspended);
    }

    [Fact]
    public async Task Get_CatalogueAway_KnownHostIsServedAndUnknownIsAFault()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync("norsjo");
        var tenants = store.Services.GetRequiredService<IMultiTenantStore<Tenant>>();
        (await tenants.GetByIdentifierAsync("nobody.localhost")).Should().BeNull();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = Path.Combine(store.Folder, "catalogue.db");
        File.Move(file, $"{file}.away");

        await store.Tenants.RefreshAsync(CancellationToken.None);

        store.Tenants.IsCurrent.Should().BeFalse();
        (await tenants.GetByIdentifierAsync("norsjo.localhost"))!.Id.Should().Be(tenant.Id);
        var asking = () => tenants.GetByIdentifierAsync("nobody.localhost");
        await asking.Should().ThrowAsync<DatabaseUnavailableException>();

        File.Move($"{file}.away", file);
        await store.Tenants.RefreshAsync(CancellationToken.None);
        store.Tenants.IsCurrent.Should().BeTrue();
    }

    [Fact]
    public async Task Refresh_TenantInMaintenance_LetsGoOfItsFile()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync("norsjo");
        await store.InAsync(tenant, db => db.Set<TenantStamp>().SingleAsync());

        await store.Registry.SetStateAsync(tenant.Id, TenantState.Maintenance, CancellationToken.None);
        var opening = () => store.InAsync(tenant, db => db.Set<TenantStamp>().SingleAsync());
        await opening.Should().ThrowAsync<DatabaseUnavailableException>();

        await store.Registry.SetStateAsync(tenant.Id, TenantState.Active, CancellationToken.None);
        await opening.Should().NotThrowAsync();
    }
}
