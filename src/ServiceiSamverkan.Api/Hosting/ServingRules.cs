namespace ServiceiSamverkan.Api.Hosting;

/// <summary>What must hold before the product is served. The command line does not ask.</summary>
internal static class ServingRules
{
    /// <summary>Null when it may be served; otherwise what to do about it.</summary>
    public static string? Objection(IConfiguration configuration, IHostEnvironment environment)
    {
        if (ProductHost.IsPlainHttp(environment))
            return null;
        var urls = configuration["ASPNETCORE_URLS"] ?? configuration["urls"] ?? string.Empty;
        return urls.Contains("https://", StringComparison.OrdinalIgnoreCase) || ProxyOptions.KnownIn(configuration).Count > 0
            ? null
            : "Outside Development the product is served over https: give an https address in ASPNETCORE_URLS, or name the proxy that ends https in Proxy__Known.";
    }
}
