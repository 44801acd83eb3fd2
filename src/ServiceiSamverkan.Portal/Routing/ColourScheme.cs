using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Routing;

/// <summary>Light, dark, or as the reader's device says. Kept in a cookie only when chosen.</summary>
public static class ColourScheme
{
    public const string Cookie = "scheme";

    /// <summary>The value of <c>data-color-scheme</c>.</summary>
    public static string Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie]! : "auto";
}
