namespace ServiceiSamverkan.Application.Tenants;

/// <summary>How the product is reached from outside. Links in mail are made with it, and with the tenant's canonical host.</summary>
public sealed class PublicOptions
{
    public const string Section = "Public";

    /// <summary>The host that lists the participants, beside localhost.</summary>
    public string BareHost { get; init; } = "localhost";

    public string Scheme { get; init; } = "http";

    /// <summary>Null for the scheme's own.</summary>
    public int? Port { get; init; }

    /// <param name="tenant">Whose host it is.</param>
    /// <param name="path">From the root, with its slash: "/fi/dialoger".</param>
    public string UrlOf(Tenant tenant, string path) =>
        new UriBuilder(Scheme, tenant.Host, Port ?? -1) { Path = path.Split('?')[0], Query = path.Contains('?', StringComparison.Ordinal) ? path[path.IndexOf('?', StringComparison.Ordinal)..] : string.Empty }.Uri.AbsoluteUri;
}
