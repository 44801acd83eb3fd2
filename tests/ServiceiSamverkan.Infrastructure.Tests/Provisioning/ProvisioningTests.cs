using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Infrastructure.Tests.Provisioning;

public sealed class ProvisioningTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Add_HostOrIdentifierOfAnother_IsRefused(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        await store.AddTenantAsync("norsjo");

        (await store.Registry.AddAsync(store.Draft("norsjo"), CancellationToken.None)).Error.Should().BeOfType<TenantTaken>();
        var draft = store.Draft("mala");
        var sameHost = new Tenant { Id = draft.Id, Identifier = "mala", Name = "Malå", Kind = draft.Kind, Host = "NORSJO.localhost", Code = "2418", Server = draft.Server, Database = draft.Database };
        (await store.Registry.AddAsync(sameHost, CancellationToken.None)).Error.Should().BeOfType<TenantTaken>();
        (await store.Registry.AddAsync(store.Draft("Nor;sjo"), CancellationToken.None)).Error.Should().BeOfType<TenantNamesInvalid>();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Add_AfterAnInterruptedAttempt_FinishesIt(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var first = await store.AddTenantAsync("norsjo");
        await using (var scope = store.Services.CreateAsyncScope())
        {
            var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
            (await catalog.Set<TenantRow>().SingleAsync()).IsProvisioned = false;
            await catalog.SaveChangesAsync();
        }

        var again = await store.Registry.AddAsync(store.Draft("norsjo"), CancellationToken.None);

        again.Value.Id.Should().Be(first.Id);
        await store.InAsync(again.Value, async db => (await db.Set<TenantStamp>().SingleAsync()).TenantId.Should().Be(first.Id));
    }

    [Fact]
    public async Task Add_HalfMadeFileIsLeft_IsMadeAnew()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var draft = store.Draft("norsjo");
        await File.WriteAllTextAsync(Path.Combine(store.Folder, "tenants", $"norsjo.db.{draft.Id}.new"), "half");

        (await store.Registry.AddAsync(draft, CancellationToken.None)).Error.Should().BeNull();

        (await store.Services.GetRequiredService<TenantCheck>().RunAsync(draft, CancellationToken.None)).Should().BeEmpty();
    }

    [Fact]
    public async Task Open_ForeignFile_IsRefused()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        await store.AddTenantAsync("norsjo");
        var mala = await store.AddTenantAsync("mala");
        File.Copy(FileOf(store, "norsjo"), FileOf(store, "mala"), overwrite: true);

        await Opening(store, mala).Should().ThrowAsync<DatabaseUnavailableException>().WithMessage("*stamped for tenant*");
    }

    [Fact]
    public async Task Open_AbsentFile_IsRefusedAndNotMade()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var norsjo = await store.AddTenantAsync("norsjo");
        File.Delete(FileOf(store, "norsjo"));

        await Opening(store, norsjo).Should().ThrowAsync<DatabaseUnavailableException>();
        File.Exists(FileOf(store, "norsjo")).Should().BeFalse();
    }

    [Theory]
    [InlineData("not a database at all, but long enough to be read as a header of one, which it is not, however one looks at it")]
    [InlineData("")]
    public async Task Open_DamagedFile_IsRefusedAndTheOthersAreServed(string content)
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var norsjo = await store.AddTenantAsync("norsjo");
        var mala = await store.AddTenantAsync("mala");
        await File.WriteAllTextAsync(FileOf(store, "norsjo"), content);

        await Opening(store, norsjo).Should().ThrowAsync<DatabaseUnavailableException>();
        (await store.Services.GetRequiredService<TenantCheck>().RunAsync(norsjo, CancellationToken.None)).Should().NotBeEmpty();
        await Opening(store, mala).Should().NotThrowAsync();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Open_NewerSchema_IsRefused(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var norsjo = await store.AddTenantAsync("norsjo");
        await SetSchemaAsync(store, norsjo, "29990101000000_Future");
        await using var other = store.Build();

        var opening = () => other.GetRequiredService<TenantDatabases>().Of(norsjo).Open();

        opening.Should().Throw<DatabaseUnavailableException>().WithMessage("*newer version*");
    }

    [Fact]
    public async Task Migrate_OneCannotBe_OthersAre()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        await store.AddTenantAsync("mala");
        var bad = await store.AddTenantAsync("norsjo");
        await store.AddTenantAsync("vindeln");
        await SetSchemaAsync(store, bad, "29990101000000_Future");

        var outcomes = await store.Services.GetRequiredService<TenantMigration>().RunAsync(null, null, CancellationToken.None);

        outcomes.Where(o => o.Failure is not null).Select(o => o.Identifier).Should().Equal("norsjo");
        outcomes.Should().HaveCount(3);
    }

    [Fact]
    public async Task MakerMigrate_FileInUse_WaitsAndThenGivesUp()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var norsjo = await store.AddTenantAsync("norsjo");
        var maker = store.Services.GetRequiredService<ITenantDatabaseMaker>();
        var database = store.Services.GetRequiredService<TenantDatabases>().Of(norsjo);

        await using (database.Open())
        {
            var migrating = () => maker.MigrateAsync(norsjo, TimeSpan.FromMilliseconds(50), CancellationToken.None);
            await migrating.Should().ThrowAsync<DatabaseUnavailableException>().WithMessage("*in use*");
        }

        database.Release();
        database.Close();
        await maker.MigrateAsync(norsjo, TimeSpan.FromSeconds(5), CancellationToken.None);
        database.Reopen();
        await Opening(store, norsjo).Should().NotThrowAsync();
    }

    private static async Task SetSchemaAsync(TestStore store, Tenant tenant, string schema) => await store.InAsync(tenant, async db =>
    {
        (await db.Set<TenantStamp>().SingleAsync()).Schema = schema;
        await db.SaveChangesAsync();
    });

    private static Func<Task> Opening(TestStore store, Tenant tenant) => () => store.InAsync(tenant, db => db.Set<TenantStamp>().SingleAsync());

    private static string FileOf(TestStore store, string name) => Path.Combine(store.Folder, "tenants", $"{name}.db");
}
