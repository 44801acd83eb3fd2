using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>
/// EF Core's model of a tenant's database takes longest of all that a start does, and waits for nothing: made beside the
/// rest it is there when the first database is opened. EF Core keeps it, so that it is made once in a process.
/// </summary>
internal static class TenantModel
{
    /// <param name="setting">The engine; null for SQLite. One that is not known is refused elsewhere.</param>
    public static void BeginMaking(string? setting)
    {
        if (Enum.TryParse<DatabaseProvider>(setting ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider) && Enum.IsDefined(provider))
            _ = Task.Run(() => Make(provider));
    }

    private static void Make(DatabaseProvider provider)
    {
        using var context = new TenantDbContext(EngineOptions.For<TenantDbContext>(provider, NoDatabase(provider)));
        _ = context.Model;
    }

    private static string NoDatabase(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => "Data Source=:memory:",
        DatabaseProvider.PostgreSql => "Host=localhost",
        DatabaseProvider.SqlServer => "Server=localhost",
    };
}
