using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ServiceiSamverkan.Api.Hosting;

internal static class ProxyOptions
{
    /// <summary><c>Proxy__Known</c>: addresses, separated by commas, whose forwarded headers are believed. None by default.</summary>
    public static IServiceCollection AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = KnownIn(configuration);
        return services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            o.ForwardedHeaders = known.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in known)
                o.KnownProxies.Add(proxy);
        });
    }

    /// <exception cref="FormatException">One of them is no address.</exception>
    public static IReadOnlyList<IPAddress> KnownIn(IConfiguration configuration) =>
        [.. (configuration["Proxy:Known"] ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(IPAddress.Parse)];
}
