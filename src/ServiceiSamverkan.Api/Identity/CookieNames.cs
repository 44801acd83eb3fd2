namespace ServiceiSamverkan.Api.Identity;

/// <summary>
/// Over https every cookie is <c>__Host-</c> and Secure. Over http, which only development and tests serve, it is the same
/// without prefix and Secure: not every client takes such cookies there.
/// </summary>
internal sealed record CookieNames(bool Secure)
{
    public void Apply(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = Secure ? $"__Host-{name}" : name;
        cookie.SecurePolicy = Secure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = sameSite;
        cookie.Path = "/";
    }
}
