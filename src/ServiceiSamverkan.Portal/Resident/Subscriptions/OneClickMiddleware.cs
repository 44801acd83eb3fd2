using Mediator;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Subscriptions;

namespace ServiceiSamverkan.Portal.Resident.Subscriptions;

/// <summary>
/// Carries out what mail programs post to the address of List-Unsubscribe (RFC 8058): without a cookie, in either form
/// encoding, on any of the tenant's hosts, once or many times. Then the page is drawn as it is when one looks at it.
/// Components answer only forms that they have drawn themselves, so it is done before them.
/// </summary>
public sealed class OneClickMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(StopPage)
            && context.Request.RouteValues["token"] is string token)
        {
            // A link that is not ours changes nothing, and the page then says that it does not exist.
            await context.RequestServices.GetRequiredService<ISender>().Send(new Unsubscribe(token), context.RequestAborted);
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);
    }
}
