using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Portal;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>
/// Every page of the portal with an address to look at it. A page without values in its address is its own sample; one
/// with values is found as the first link to it on the page named here, or on the page above it.
/// </summary>
public static class PageInventory
{
    /// <summary>Where the first link to a page is found, when that is not the page above it; by its route.</summary>
    private static readonly Dictionary<string, string> FoundOn = new()
    {
        ["/inspel/{id:guid}"] = "/inspel",
        ["/kontoret/underlag/{id:guid}"] = "/kontoret/forslag",
        ["/kontoret/utkast/{kind}/{id:guid}/ta-bort"] = "/kontoret/dialoger/{id:guid}",
        ["/kontoret/underlag/{id:guid}/utskrift"] = "/kontoret/forslag",
        ["/kontoret/traffar/{id:guid}/bilder/{photoId:guid}"] = "/kontoret/traffar/{id:guid}/bilder",
        ["/kontoret/traffar/{id:guid}/bilder/{photoId:guid}/ta-bort"] = "/kontoret/traffar/{id:guid}/bilder",
    };

    /// <summary>Pages of which another municipality's demo has something to show, and who is led there.</summary>
    private static readonly Dictionary<string, (string Tenant, string Who)> ShownAt = new()
    {
        ["/kontoret/underlag/{id:guid}"] = ("pilot-c", "fortroendevald"),
        ["/kontoret/underlag/{id:guid}/utskrift"] = ("pilot-c", "fortroendevald"),
        ["/kontoret/utkast/{kind}/{id:guid}/ta-bort"] = ("pilot-f", "administrator"),
        ["/kontoret/mallar/{id:guid}/uppgradera/{number:int}"] = ("pilot-b", "administrator"),
        ["/kontoret/traffar/{id:guid}/bilder"] = ("pilot-e", "administrator"),
        ["/kontoret/traffar/{id:guid}/bilder/{photoId:guid}"] = ("pilot-e", "administrator"),
        ["/kontoret/traffar/{id:guid}/bilder/{photoId:guid}/ta-bort"] = ("pilot-e", "administrator"),
        ["/kontoret/ta-in/hog"] = ("pilot-e", "administrator"),
        ["/kontoret/traffar/{id:guid}/rapport"] = ("pilot-e", "administrator"),
    };

    /// <summary>What is typed for the last value of a page that nothing leads to as the demo stands.</summary>
    internal static readonly Dictionary<string, (string Parameter, string Value)> Typed = new()
    {
        ["/kontoret/traffar/{id:guid}/gor/{act}"] = ("gor/{act}", "gor/visa"),
    };

    private static readonly AskedPage OneInput = new("/kontoret/kontaktcenter", "?q=Maj", "/kontoret/kontaktcenter/las-upp");

    /// <summary>Pages that show something when asked for one thing only, by their route.</summary>
    private static readonly Dictionary<string, AskedPage> Asked = new()
    {
        ["/kontoret/aterkoppling/ny"] = new("/kontoret/aterkoppling", string.Empty, "/kontoret/aterkoppling/ny"),
        ["/kontoret/granska/beslut"] = new("/kontoret/granska/{id:guid}", string.Empty, "/kontoret/granska/beslut"),
        ["/kontoret/kontaktcenter/las-upp"] = OneInput,
        ["/kontoret/ta-in/hog"] = new("/kontoret/traffar/{id:guid}", string.Empty, "/kontoret/ta-in/hog"),
        ["/kvitto"] = OneInput,
        ["/mitt-inspel/ta-tillbaka"] = OneInput,
        ["/mitt-inspel/utskrift"] = OneInput,
    };

    /// <summary>Pages that only their own mail, code or receipt leads to: seen by the flows, not by address.</summary>
    private static readonly string[] ByPossession =
    [
        "/anmalan/{token}", "/prenumeration/{token}", "/prenumeration/{token}/andra/{id:guid}", "/prenumeration/{token}/radera",
        "/prenumeration/{token}/sluta", "/prenumerera/bekrafta/{token}", "/instammer/{token}",
    ];

    public static IReadOnlyList<InventoryPage> All { get; } =
    [
        .. typeof(App).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>().Select(route => Of(type, route.Template)))
            .Where(page => !ByPossession.Contains(page.Route))
            .OrderBy(page => page.Route, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Routes => new(All.Select(page => page.Route));

    public static InventoryPage Find(string route) => All.Single(page => page.Route == route);

    private static InventoryPage Of(Type type, string route)
    {
        var audience = type.GetCustomAttributes<PageForAttribute>().LastOrDefault()?.Audience ?? Audience.Resident;
        var policies = type.GetCustomAttributes<AuthorizeAttribute>().Select(a => a.Policy).ToList();
        var who = policies.Count == 0 ? null
            : audience != Audience.Region ? "administrator"
            : policies.Contains(Permission.EditSharedTemplates) ? "mallar"
            : "analytiker";
        var above = route[..Math.Max(1, route.IndexOf("/{", StringComparison.Ordinal))];
        if (ShownAt.TryGetValue(route, out var shown))
            return new(route, shown.Tenant, shown.Who, FoundOn.GetValueOrDefault(route, above), Asked.GetValueOrDefault(route));
        return new(route, audience == Audience.Region ? BrowserHost.RegionName : BrowserHost.Municipality, who, FoundOn.GetValueOrDefault(route, above), Asked.GetValueOrDefault(route));
    }
}

/// <param name="Route">As the page's own <c>@page</c> line writes it.</param>
/// <param name="Who">Signs in as; null for everyone.</param>
/// <param name="FoundOn">Path of the page with a link to it, when its address has values.</param>
/// <param name="Asked">Where its query is found, when it needs one.</param>
public sealed record InventoryPage(string Route, string Tenant, string? Who, string FoundOn, AskedPage? Asked = null)
{
    public bool HasValues => Route.Contains('{', StringComparison.Ordinal);

    /// <summary>Matches the addresses of the page, in Swedish.</summary>
    public string Pattern => "^" + System.Text.RegularExpressions.Regex.Replace(Route, @"\{[^}]+\}", "[^/?#]+") + "$";

    public override string ToString() => Route;
}

/// <summary>A query that is found as that of the first link to a page, by the administrator.</summary>
/// <param name="On">Route of the page with the link.</param>
/// <param name="Query">What is asked for there.</param>
/// <param name="Link">Path of the link.</param>
public sealed record AskedPage(string On, string Query, string Link);
