using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using ServiceiSamverkan.Api.Endpoints;
using ServiceiSamverkan.Api.Identity;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Portal;
using ServiceiSamverkan.Portal.Routing;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>The way of a request, outermost first.</summary>
internal static class RequestPipeline
{
    public static void UseProduct(this WebApplication app)
    {
        var underWay = app.Services.GetRequiredService<RequestsUnderWay>();
        app.Use((_, next) => underWay.CountAsync(next));
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UsePortalLanguage();
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready");
        app.UseExceptionHandler();
        app.UseRouting();
        app.UseMultiTenant();
        app.UseMiddleware<TenantGate>();
        app.UseMiddleware<ApiEmptyAnswers>();
        app.UsePortal();
        app.UseOutputCache();
        app.UseWhen(IsCompressible, branch => branch.UseResponseCompression());
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<StaffAsTheyStand>();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseAuthorization();
        app.UseAntiforgery();
        ApiRoutes.Map(app);
        app.MapApiReference();
        app.MapDevMail();
        app.MapPortal();
    }

    /// <summary>A compressed answer can betray a secret that it holds, so only what everyone may read is compressed.</summary>
    private static bool IsCompressible(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && (context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null
            || (context.Request.Path.StartsWithSegments("/api/v1") && context.Request.Headers.Authorization.Count == 0 && context.Request.Headers.Cookie.Count == 0));
}
