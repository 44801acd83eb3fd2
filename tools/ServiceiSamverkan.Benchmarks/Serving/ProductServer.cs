using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>The product as it is delivered, with a prebuilt answer in front that none of it touches.</summary>
internal static class ProductServer
{
    public const string Uncached = "uncached";

    public static WebApplication Build(string[] options)
    {
        var builder = ProductHost.CreateBuilder();
        builder.Services.AddTransient<IStartupFilter, PrebuiltFilter>();
        if (options.Contains(Uncached))
            builder.Services.Configure<OutputCacheOptions>(o => o.AddBasePolicy(policy => policy.NoCache()));
        return ProductHost.Build(builder);
    }

    private sealed class PrebuiltFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(inner => context => PrebuiltAnswer.IsAsked(context) ? PrebuiltAnswer.WriteAsync(context) : inner(context));
            next(app);
        };
    }
}
