using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.Portal.Tenancy;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>What just happened, carried over a redirect in a short-lived protected cookie and shown once.</summary>
public sealed class StatusMessage(IDataProtectionProvider protection, Site site)
{
    private const string CookieName = "sis-hande";
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(60);

    private ITimeLimitedDataProtector Protector =>
        protection.CreateProtector("portal.status", site.Tenant?.Id ?? "-").ToTimeLimitedDataProtector();

    public void Say(HttpContext context, string text, string? undoAddress = null) =>
        context.Response.Cookies.Append(CookieName, Protector.Protect(JsonSerializer.Serialize(new Said(text, undoAddress)), Kept), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

    /// <summary>The message, which is then gone; null when there is none.</summary>
    public Said? Take(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } carried)
            return null;
        if (!context.Response.HasStarted)
            context.Response.Cookies.Delete(CookieName);
        try
        {
            return JsonSerializer.Deserialize<Said>(Protector.Unprotect(carried));
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or JsonException)
        {
            return null;
        }
    }
}

/// <param name="Text">In the reader's language.</param>
/// <param name="UndoAddress">Of the page that undoes it.</param>
public sealed record Said(string Text, string? UndoAddress);
