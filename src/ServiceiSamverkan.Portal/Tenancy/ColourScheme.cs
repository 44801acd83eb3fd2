using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Tenancy;

/// <summary>Light, dark, or as the reader's device says. A cookie exists only when the reader has chosen.</summary>
public static class ColourScheme
{
    public const string Auto = "auto";
    public const string Light = "light";
    public const string Dark = "dark";
    public const string CookieName = "sis-utseende";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static string Of(HttpContext context) => context.Request.Cookies[CookieName] switch
    {
        Light => Light,
        Dark => Dark,
        _ => Auto,
    };

    public static void Choose(HttpContext context, string scheme)
    {
        if (scheme is Light or Dark)
        {
            context.Response.Cookies.Append(CookieName, scheme, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Kept,
                Path = "/",
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
        else
        {
            context.Response.Cookies.Delete(CookieName);
        }
    }
}
