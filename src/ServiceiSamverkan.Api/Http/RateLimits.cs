using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Api.Http;

/// <summary>How often one sender may do what needs no account. Counted per tenant and network address.</summary>
public static class RateLimits
{
    /// <summary>Contributions, registrations, support, subscriptions.</summary>
    public const string AnonymousWrites = nameof(AnonymousWrites);

    /// <summary>Look-ups of follow-up codes and other codes that are rate-limited instead of long.</summary>
    public const string Codes = nameof(Codes);

    public const string Login = nameof(Login);

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    internal static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>((limiter, limits) =>
        {
            Add(limiter, AnonymousWrites, limits.Value.AnonymousWritesPerMinute);
            Add(limiter, Codes, limits.Value.CodesPerMinute);
            Add(limiter, Login, limits.Value.LoginsPerMinute);
            limiter.OnRejected = RefuseAsync;
        });
        return services;
    }

    private static void Add(RateLimiterOptions limiter, string policy, int perMinute) =>
        limiter.AddPolicy(policy, context => policy != Codes && HttpMethods.IsGet(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter((policy, string.Empty, (System.Net.IPAddress?)null))
            : RateLimitPartition.GetSlidingWindowLimiter(
            (policy, context.Request.Host.Host, context.Connection.RemoteIpAddress),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window, SegmentsPerWindow = 6 }));

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        if (context.Request.Path.StartsWithSegments("/api"))
            await ProblemWriter.Problem(context, StatusCodes.Status429TooManyRequests, "TooMany").ExecuteAsync(context);
    }
}
