using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scalar.AspNetCore;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>How the API writes, and how it describes itself.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
            o.SerializerOptions.Converters.Add(new LocalizedTextJson());
            o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            o.SerializerOptions.MaxDepth = 16;
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        });
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddScoped<CalendarWriter>();
        return services.AddOpenApi("v1");
    }

    public static void MapApiReference(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi("/openapi/{documentName}.json");
        endpoints.MapScalarApiReference("/api", o => o.WithTitle("ServiceiSamverkan").WithOpenApiRoutePattern("/openapi/v1.json"))
            .ExcludeFromDescription();
    }
}
