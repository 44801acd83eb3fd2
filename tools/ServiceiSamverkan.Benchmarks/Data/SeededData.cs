using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>A data folder with municipalities in it, and what there is to ask for.</summary>
public sealed record SeededData(string Folder, IReadOnlyList<SeededTenant> Tenants)
{
    private const int Municipalities = 8;
    private const int Seed = 20261125;

    public static async Task<SeededData> CreateAsync(string folder, CancellationToken cancellationToken)
    {
        List<SeededTenant> tenants = [];
        await using (var operations = await TenantMaking.StartAsync(folder, cancellationToken))
        {
            for (var i = 0; i < Municipalities; i++)
                tenants.Add(await SeedAsync(operations, folder, $"kommun-{(char)('a' + i)}", new Random(Seed + i), cancellationToken));
        }

        SqliteConnection.ClearAllPools();
        return new(folder, tenants);
    }

    private static async Task<SeededTenant> SeedAsync(TenantMaking operations, string folder, string name, Random random, CancellationToken cancellationToken)
    {
        await operations.AddAsync(name, cancellationToken);
        var host = DataFolder.HostOf(name);
        await using var db = new TenantDbContext(EngineOptions.For<TenantDbContext>(
            DatabaseProvider.Sqlite, DataFolder.ConnectionTo(DataFolder.FileOf(folder, host))));
        var content = new SeededContent(random);
        db.AddRange(content.All);
        await db.SaveChangesAsync(cancellationToken);
        return new(host, content.Dialogues[0].Slug, content.Dialogues[0].Id, content.Places[0].Id, content.PageStarts);
    }
}

/// <param name="PageStarts">Cursors after which a whole page follows.</param>
public sealed record SeededTenant(string Host, string DialogueSlug, Guid DialogueId, Guid PlaceId, IReadOnlyList<Cursor> PageStarts);
