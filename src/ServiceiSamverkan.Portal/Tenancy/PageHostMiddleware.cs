using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ServiceiSamverkan.Portal.Tenancy;

/// <summary>A page that is not this host's does not exist on it: the request goes on as one without an endpoint.</summary>
public sealed class PageHostMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Site site)
    {
        if (context.GetEndpoint() is { } endpoint
            && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            && !Exists(endpoint.Metadata.GetMetadata<PageForAttribute>()?.Audience ?? Audience.Resident, site))
        {
            context.SetEndpoint(null);
            context.Request.RouteValues = new RouteValueDictionary();
        }

        return next(context);
    }

    private static bool Exists(Audience audience, Site site) => audience switch
    {
        Audience.Anyone => true,
        Audience.Tenant => !site.IsBare,
        Audience.Region => site.IsRegion,
        Audience.Resident or Audience.Office => site is { IsBare: false, IsRegion: false },
    };
}
