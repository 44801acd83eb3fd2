using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>A tenant as a row of the catalogue; its hosts are rows of their own, so that no two tenants can share one.</summary>
public sealed class TenantRow
{
    private readonly List<TenantHostRow> _hosts = [];

    public required string Id { get; init; }

    public required string Identifier { get; init; }

    public required string Name { get; set; }

    public required TenantKind Kind { get; init; }

    public required TenantState State { get; set; }

    public required string Code { get; init; }

    public required bool IsFictitious { get; init; }

    public required string Accent { get; set; }

    public required string Support { get; set; }

    public required string Phone { get; set; }

    public required string Email { get; set; }

    /// <summary>The tenant's own to change: what changes it otherwise leaves it as it is.</summary>
    public string Logo { get; set; } = string.Empty;

    /// <summary>Raised whenever colours or contact change.</summary>
    public int ProfileVersion { get; private set; }

    public required string Server { get; set; }

    public required string Database { get; set; }

    public required DateOnly? PilotStart { get; set; }

    /// <summary>False from when the tenant was asked for until its database stands: it is not served, and can be asked for again.</summary>
    public required bool IsProvisioned { get; set; }

    /// <summary>The operator's alone: what changes the tenant otherwise leaves it as it is.</summary>
    public bool IsMailPaused { get; set; }

    /// <summary>When to look for due work next; null for at once. See <see cref="Due.DueHints"/>.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>When something in the tenant last made <see cref="LookAt"/> sooner.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    public IReadOnlyList<TenantHostRow> Hosts => _hosts;

    public static TenantRow Of(Tenant tenant)
    {
        var row = new TenantRow
        {
            Id = tenant.Id,
            Identifier = tenant.Identifier,
            Name = tenant.Name,
            Kind = tenant.Kind,
            State = tenant.State,
            Code = tenant.Code,
            IsFictitious = tenant.IsFictitious,
            Accent = tenant.Accent,
            Support = tenant.Support,
            Phone = tenant.Phone,
            Email = tenant.Email,
            Server = tenant.Server,
            Database = tenant.Database,
            PilotStart = tenant.PilotStart,
            IsProvisioned = false,
        };
        row.TakeHosts(tenant);
        return row;
    }

    /// <summary>What may change after the tenant was added; its database and its code stay.</summary>
    public void Take(Tenant tenant)
    {
        Name = tenant.Name;
        State = tenant.State;
        TakeProfile(new(tenant.Accent, tenant.Support, tenant.Phone, tenant.Email), ProfileVersion);
        PilotStart = tenant.PilotStart;
        TakeHosts(tenant);
    }

    /// <summary>Colours and contact, changed on the version that was seen.</summary>
    public Result TakeProfile(TenantProfile profile, int? seen)
    {
        if (seen is null)
            return new VersionNotGiven();
        if (profile == new TenantProfile(Accent, Support, Phone, Email))
            return Result.Ok;
        if (seen != ProfileVersion)
            return new ChangedBySomeoneElse(ProfileVersion);
        (Accent, Support, Phone, Email) = profile;
        ProfileVersion++;
        return Result.Ok;
    }

    public Tenant ToTenant() => new()
    {
        Id = Id,
        Identifier = Identifier,
        Name = Name,
        Kind = Kind,
        State = State,
        Host = Hosts.First(h => h.IsCanonical).Host,
        OtherHosts = [.. Hosts.Where(h => !h.IsCanonical).Select(h => h.Host).Order(StringComparer.Ordinal)],
        Code = Code,
        IsFictitious = IsFictitious,
        Accent = Accent,
        Support = Support,
        Logo = Logo,
        Phone = Phone,
        Email = Email,
        Server = Server,
        Database = Database,
        IsMailPaused = IsMailPaused,
        PilotStart = PilotStart,
    };

    private void TakeHosts(Tenant tenant)
    {
        var wanted = tenant.OtherHosts.Append(tenant.Host).Select(h => h.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        _hosts.RemoveAll(h => !wanted.Contains(h.Host));
        _hosts.AddRange(wanted.Except(_hosts.Select(h => h.Host)).Select(h => new TenantHostRow { Host = h }).ToList());
        foreach (var host in _hosts)
            host.IsCanonical = string.Equals(host.Host, tenant.Host, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A host name in lower case, and whether it is the one that links are made with.</summary>
public sealed class TenantHostRow
{
    public required string Host { get; init; }

    public bool IsCanonical { get; set; }
}
