using Npgsql;

namespace ServiceiSamverkan.Infrastructure.Tests;

/// <summary>The engines that the same tests run on. One that is not configured shows as skipped.</summary>
public static class Engines
{
    public static TheoryData<DatabaseProvider> All => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public static TheoryData<DatabaseProvider> Prepared => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    /// <summary>Settings of a catalogue that nobody else uses.</summary>
    public static Dictionary<string, string?> Settings(DatabaseProvider provider, string folder, string catalogue)
    {
        var settings = new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Database:Provider"] = provider.ToString() };
        if (provider == DatabaseProvider.PostgreSql)
            settings["Database:Servers:main"] = new NpgsqlConnectionStringBuilder(PostgreSql()) { Database = catalogue, IncludeErrorDetail = true }.ToString();
        return settings;
    }

    public static string PostgreSql()
    {
        var server = Environment.GetEnvironmentVariable("SIS_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "SIS_TEST_POSTGRES is not set");
        return server!;
    }
}
