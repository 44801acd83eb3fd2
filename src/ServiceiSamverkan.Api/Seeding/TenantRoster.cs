using System.Text.Json;
using System.Text.Json.Serialization;
using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>A tenant to be, as <c>infra/pilots.json</c> and the command line tell it.</summary>
/// <param name="Hosts">The canonical one first.</param>
public sealed record TenantEntry(string Identifier, string Name, string Code, IReadOnlyList<string> Hosts)
{
    public TenantKind Kind { get; init; }

    public bool Fictitious { get; init; }

    public string? Accent { get; init; }

    public string? Support { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public DateOnly? PilotStart { get; init; }
}

/// <summary>Turns entries into tenants.</summary>
public static class TenantRoster
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<TenantEntry> Read(Stream json) => JsonSerializer.Deserialize<List<TenantEntry>>(json, Json)!;

    public static async Task<Result<Tenant>> AddAsync(IServiceProvider services, TenantEntry entry, CancellationToken cancellationToken)
    {
        var registry = services.GetRequiredService<TenantRegistry>();
        var (server, database) = registry.PlaceFor(entry.Identifier);
        var tenant = new Tenant
        {
            Id = services.GetRequiredService<IIdSource>().Next().ToString(),
            Identifier = entry.Identifier,
            Name = entry.Name,
            Kind = entry.Kind,
            Host = entry.Hosts[0],
            OtherHosts = [.. entry.Hosts.Skip(1)],
            Code = entry.Code,
            IsFictitious = entry.Fictitious,
            Phone = entry.Phone ?? string.Empty,
            Email = entry.Email ?? string.Empty,
            Server = server,
            Database = database,
            PilotStart = entry.PilotStart,
            Accent = entry.Accent ?? Tenant.DefaultAccent,
            Support = entry.Support ?? Tenant.DefaultSupport,
        };
        return await registry.AddAsync(tenant, cancellationToken);
    }
}
