using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>Kestrel with nothing between the socket and a raw reader: what the same rows cost at least.</summary>
internal static class FloorServer
{
    public static WebApplication Build(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(Environment.GetEnvironmentVariable("ASPNETCORE_URLS")!);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var lists = new RawContributionList(folder);
        app.Run(context => context.Request.Path.Value switch
        {
            RawContributionList.Path => lists.WriteAsync(context),
            _ => NotFound(context),
        });
        return app;
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
