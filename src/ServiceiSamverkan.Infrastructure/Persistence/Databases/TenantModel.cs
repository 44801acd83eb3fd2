using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>
/// EF Core's model of a tenant's database takes longest of all that a start does, and waits for nothing: made beside the
/// rest it is there when the first database is opened. EF Core keeps it, so that it is made once in a process.
/// </summary>
internal static class TenantModel
{
    public static void BeginMaking(DatabaseProvider provider) => _ = Task.Run(() =>
    {
        using var context = new TenantDbContext(EngineOptions.For<TenantDbContext>(provider, NoDatabase(provider)));
        _ = context.Model;
    });

    private static string NoDatabase(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : provider == DatabaseProvider.PostgreSql ? "Host=localhost" : "Server=localhost";
}
