using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Portal.Routing;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Keeps public pages. The key holds the host, the language, the colour scheme and the tenant's content version, so a
/// change makes every page new at once here, and within two seconds on other hosts.
/// </summary>
internal sealed class PublicPageCache : IOutputCachePolicy
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(60);
    private const long PageBytes = 512 * 1024;
    private const long AllBytes = 128 * 1024 * 1024;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isPublic = http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null
            && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            // The list of participants shows a new one at once.
            && http.GetMultiTenantContext<Tenant>().IsResolved;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isPublic;
        if (!isPublic)
            return;
        var version = await http.RequestServices.GetRequiredService<IContentVersions>().CurrentAsync(cancellation);
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = "*";
        rules.HeaderNames = "Accept-Encoding";
        rules.VaryByValues["version"] = version.ToString(CultureInfo.InvariantCulture);
        rules.VaryByValues["language"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        rules.VaryByValues["scheme"] = ColourScheme.Of(http);
        context.ResponseExpirationTimeSpan = Kept;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    internal static void Configure(OutputCacheOptions options)
    {
        options.AddBasePolicy(new PublicPageCache());
        options.MaximumBodySize = PageBytes;
        options.SizeLimit = AllBytes;
    }
}

internal static class PublicPageCacheExtensions
{
    public static IServiceCollection AddPublicPageCache(this IServiceCollection services) =>
        services.AddOutputCache(PublicPageCache.Configure)
            .AddResponseCompression(o => o.EnableForHttps = true);
}
