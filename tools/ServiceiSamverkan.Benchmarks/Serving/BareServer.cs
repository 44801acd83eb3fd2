using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Benchmarks.Serving;

/// <summary>An ordinary ASP.NET Core host with the product's model and one page that reads a row by it.</summary>
internal static class BareServer
{
    public static WebApplication Build(string folder)
    {
        var options = EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, DataFolder.ConnectionTo(DataFolder.FilesIn(folder)[0]));
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddScoped(_ => new TenantDbContext(options));
        var app = builder.Build();
        app.MapGet("/{**path}", async (TenantDbContext db) =>
        {
            var title = await db.Set<Dialogue>().AsNoTracking().OrderBy(d => d.Id).Select(d => d.Title).FirstAsync();
            return TypedResults.Text($"<!DOCTYPE html><html lang=\"sv\"><title>{title}</title><h1>{title}</h1></html>", "text/html");
        });
        return app;
    }
}
