using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ServiceiSamverkan.Portal.Assets;
using ServiceiSamverkan.Portal.Errors;
using ServiceiSamverkan.Portal.Languages;
using ServiceiSamverkan.Portal.Resident.Subscriptions;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Portal;

public static class PortalEndpoints
{
    /// <summary>First of all: everything after it speaks the language of the address.</summary>
    public static IApplicationBuilder UsePortalLanguage(this IApplicationBuilder app) => app.UseMiddleware<LanguageMiddleware>();

    /// <summary>After tenancy and routing, before authorisation: pages exist on their own hosts, and errors get a page.</summary>
    public static IApplicationBuilder UsePortal(this IApplicationBuilder app) =>
        app.UseMiddleware<EmptyAnswerMiddleware>().UseMiddleware<LostFormMiddleware>().UseMiddleware<PageHostMiddleware>().UseMiddleware<OneClickMiddleware>();

    /// <summary>Every page three times, once for each language, and the files that they use.</summary>
    public static IEndpointConventionBuilder MapPortal(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAssets();
        foreach (var language in PortalLanguage.All.Where(l => l.Prefix.Length > 0))
            endpoints.MapGroup(language.Prefix).MapRazorComponents<App>();
        return endpoints.MapRazorComponents<App>();
    }
}
