namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

public sealed class SqliteSettingsTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA secure_delete", "1")]
    public async Task Open_TenantsDatabase_HasTheSettingsThatDurabilityAndErasureNeed(string pragma, string expected)
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync();

        await store.InAsync(tenant, async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = pragma;
            (await command.ExecuteScalarAsync())!.ToString().Should().Be(expected);
        });
    }

    [Fact]
    public async Task Sqlite_Version_IsNewEnough()
    {
        await using var store = await TestStore.StartAsync(DatabaseProvider.Sqlite);
        var tenant = await store.AddTenantAsync();

        await store.InAsync(tenant, async db =>
        {
            await db.Database.OpenConnectionAsync();
            Version.Parse(db.Database.GetDbConnection().ServerVersion).Should().BeGreaterThanOrEqualTo(new Version(3, 51, 3));
        });
    }
}
