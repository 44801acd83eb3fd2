namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>The database engines that the product runs on. The names are those of the setting <c>Database__Provider</c>.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
    PostgreSql,
}
