using Microsoft.AspNetCore.Authorization;
using ServiceiSamverkan.Domain.Staff;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>Every route that is mapped, told from the endpoints themselves, so that none can be forgotten.</summary>
public static class RouteList
{
    private const string OnTenants = "tenant";
    private const string Everywhere = "any";

    public static IReadOnlyList<RouteItem> Of(WebApplication app) => Of(((IEndpointRouteBuilder)app).DataSources);

    public static IReadOnlyList<RouteItem> Of(IEnumerable<EndpointDataSource> sources)
    {
        var endpoints = sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();
        return
        [
            .. endpoints.SelectMany(ItemsOf)
                .DistinctBy(r => (r.Method, r.Pattern, r.Host))
                .OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<RouteItem> ItemsOf(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } named ? named : ["*"];
        var pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        var isAnonymous = policies.Count == 0 || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        var roles = isAnonymous ? [] : RolesOf(policies);
        return methods.Select(method => new RouteItem(method, pattern, HostOf(endpoint, pattern), roles, isAnonymous));
    }

    /// <summary>Who satisfies all of the policies; one without a name asks only that somebody is signed in.</summary>
    private static IReadOnlyList<StaffRole> RolesOf(IReadOnlyList<IAuthorizeData> policies) =>
        [.. Enum.GetValues<StaffRole>().Where(role => policies.All(p => p.Policy is null || RolesTable.Grants([role], p.Policy)))];

    private static string HostOf(RouteEndpoint endpoint, string pattern) => endpoint.Metadata.GetMetadata<PageForAttribute>() switch
    {
        { Audience: Audience.Anyone } => Everywhere,
        not null => OnTenants,
        null => pattern.StartsWith("/api/v1/", StringComparison.Ordinal) ? OnTenants : Everywhere,
    };
}

/// <param name="Host">"tenant", "bare" or "any".</param>
/// <param name="Roles">Who may use it, when it is not for everyone.</param>
public sealed record RouteItem(string Method, string Pattern, string Host, IReadOnlyList<StaffRole> Roles, bool Anonymous);
