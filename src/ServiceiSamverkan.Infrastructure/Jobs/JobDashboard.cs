using System.Net;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Infrastructure.Jobs;

/// <summary>
/// Hangfire's dashboard, to be read by whoever works on this machine. It listens on a port of its own that no proxy is given,
/// on this machine's own address; whatever came by way of a proxy all the same, or asks for another host, finds nothing.
/// </summary>
internal sealed class JobDashboard : IAsyncDisposable
{
    private static readonly string[] SignsOfAProxy = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"];

    private readonly WebApplication _app;

    private JobDashboard(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <param name="port">0 for any that is free.</param>
    public static async Task<JobDashboard> StartAsync(int port, JobStorage storage, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Use((context, next) => IsFromHere(context) ? next(context) : NothingHere(context));
        var options = new DashboardOptions { Authorization = [new Everyone()], IsReadOnlyFunc = _ => true, AppPath = null, DisplayStorageConnectionString = false };
        app.UseMiddleware<AspNetCoreDashboardMiddleware>(storage, options, DashboardRoutes.Routes);
        await app.StartAsync(cancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && context.Request.Host.Host is "127.0.0.1" or "localhost"
        && !SignsOfAProxy.Any(context.Request.Headers.ContainsKey);

    private static Task NothingHere(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Who may read has been decided before it is asked.</summary>
    private sealed class Everyone : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => true;
    }
}
