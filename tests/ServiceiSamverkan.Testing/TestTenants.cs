using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Testing;

/// <summary>Two municipalities that are twins in everything but their names, and a region. Ids are fixed, so that failures read alike.</summary>
public sealed record TestTenants(Tenant Skelleftea, Tenant Norsjo, Tenant Region)
{
    public IEnumerable<Tenant> All => [Skelleftea, Norsjo, Region];

    /// <summary>Those that <see cref="AddAsync(TenantRegistry)"/> has added.</summary>
    internal static async Task<TestTenants> FindAsync(TenantRegistry registry)
    {
        var added = (await registry.ListAsync(CancellationToken.None)).ToDictionary(t => t.Identifier);
        return new(added["skelleftea"], added["norsjo"], added["vasterbotten"]);
    }

    internal static async Task<TestTenants> AddAsync(TenantRegistry registry) => new(
        await AddAsync(registry, 1, "skelleftea", "Skellefteå kommun", TenantKind.Municipality, "2482"),
        await AddAsync(registry, 2, "norsjo", "Norsjö kommun", TenantKind.Municipality, "2417"),
        await AddAsync(registry, 3, "vasterbotten", "Region Västerbotten", TenantKind.Region, "24"));

    private static async Task<Tenant> AddAsync(TenantRegistry registry, int number, string identifier, string name, TenantKind kind, string code)
    {
        var (server, database) = registry.PlaceFor(identifier);
        var added = await registry.AddAsync(
            new Tenant
            {
                Id = $"00000000-0000-7000-8000-{number:D12}",
                Identifier = identifier,
                Name = name,
                Kind = kind,
                Host = $"{identifier}.localhost",
                Code = code,
                Phone = "0910-73 50 00",
                Email = $"kommun@{identifier}.example",
                Server = server,
                Database = database,
                PilotStart = new DateOnly(2026, 1, 1),
            },
            CancellationToken.None);
        return added.Value;
    }
}
