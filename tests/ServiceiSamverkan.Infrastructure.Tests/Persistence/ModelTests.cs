using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

/// <summary>What holds for the model on every engine, and what only SQL Server would refuse.</summary>
public sealed class ModelTests
{
    private const int LongestIndexKey = 1700;
    private const int LongestPrimaryKey = 900;

    public static TheoryData<DatabaseProvider> Prepared => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    [Theory]
    [MemberData(nameof(Prepared))]
    public void Model_EachEngine_HasNoPendingChanges(DatabaseProvider engine)
    {
        foreach (var context in Contexts(engine))
            context.Database.HasPendingModelChanges().Should().BeFalse("{0} on {1} needs tools/add-migration.sh", context.GetType().Name, engine);
    }

    [Fact]
    public void Script_SqlServer_IsTransactSql()
    {
        foreach (var context in Contexts(DatabaseProvider.SqlServer))
        {
            var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
            new TSql170Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
            errors.Select(e => $"{e.Line}: {e.Message}").Should().BeEmpty();
        }
    }

    [Fact]
    public void Indexes_SqlServer_AreShortEnough()
    {
        foreach (var (entity, index) in Contexts(DatabaseProvider.SqlServer).SelectMany(Entities).SelectMany(e => e.GetIndexes().Select(i => (e, i))))
            Bytes(index.Properties).Should().BeLessThanOrEqualTo(LongestIndexKey, "of the index on {0} ({1})", entity.DisplayName(), Names(index.Properties));
        foreach (var (entity, key) in Contexts(DatabaseProvider.SqlServer).SelectMany(Entities).Select(e => (e, e.FindPrimaryKey()!)))
            Bytes(key.Properties).Should().BeLessThanOrEqualTo(LongestPrimaryKey, "of the key of {0} ({1})", entity.DisplayName(), Names(key.Properties));
    }

    /// <summary>SQL Server refuses two ways by which a deletion could reach one row: only parts go with their whole.</summary>
    [Fact]
    public void ForeignKeys_Cascade_OnlyFromAWholeToItsParts()
    {
        foreach (var key in Contexts(DatabaseProvider.SqlServer).SelectMany(Entities).SelectMany(e => e.GetForeignKeys()).Where(k => k.DeleteBehavior == DeleteBehavior.Cascade))
            (key.IsOwnership || key.PrincipalEntityType.ClrType.Name == "StaffAccount").Should().BeTrue("of {0}", key);
    }

    [Fact]
    public void Aggregates_All_AreGuardedByTheirVersion()
    {
        foreach (var entity in Contexts(DatabaseProvider.Sqlite).SelectMany(Entities).Where(e => typeof(Aggregate).IsAssignableFrom(e.ClrType)))
            entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken.Should().BeTrue("of {0}", entity.DisplayName());
    }

    [Fact]
    public void Aggregates_OfTheDomain_AreAllMapped()
    {
        var mapped = Contexts(DatabaseProvider.Sqlite).SelectMany(Entities).Select(e => e.ClrType).ToHashSet();

        typeof(Aggregate).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Aggregate))).Should().BeSubsetOf(mapped);
    }

    [Fact]
    public void Entities_All_AreUnfiltered() =>
        Contexts(DatabaseProvider.Sqlite).SelectMany(Entities).SelectMany(e => e.GetDeclaredQueryFilters()).Should().BeEmpty("each tenant has a database of its own");

    private static IEnumerable<DbContext> Contexts(DatabaseProvider engine) =>
    [
        new TenantDbContext(EngineOptions.For<TenantDbContext>(engine, Nowhere(engine))),
        new CatalogDbContext(EngineOptions.For<CatalogDbContext>(engine, Nowhere(engine))),
    ];

    private static string Nowhere(DatabaseProvider engine) => engine switch
    {
        DatabaseProvider.Sqlite => "Data Source=:memory:",
        DatabaseProvider.PostgreSql => "Host=nowhere.invalid",
        DatabaseProvider.SqlServer => "Server=nowhere.invalid",
    };

    private static IEnumerable<IEntityType> Entities(DbContext context) =>
        context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(e => !e.IsMappedToJson());

    /// <summary>A text without a length would be nvarchar(max), which no index takes.</summary>
    private static long Bytes(IEnumerable<IProperty> properties) => properties.Sum(property =>
    {
        var type = property.FindRelationalTypeMapping()!;
        return type.StoreType.StartsWith("nvarchar", StringComparison.Ordinal) ? 2L * (type.Size ?? int.MaxValue)
            : type.StoreType.StartsWith("varbinary", StringComparison.Ordinal) ? type.Size ?? int.MaxValue
            : 16L;
    });

    private static string Names(IEnumerable<IProperty> properties) => string.Join(", ", properties.Select(p => p.Name));
}
