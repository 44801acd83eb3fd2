using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Infrastructure.Identity;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>
/// Staff sign in with a cookie (portal) or a bearer token (API). Both are sealed for the tenant of the host that gave
/// them, so that those of another tenant cannot be opened, and count as none.
/// </summary>
internal static class StaffAuthentication
{
    public const string Cookie = "StaffCookie";
    public const string Bearer = "StaffBearer";
    private const string ByRequest = "Staff";

    public static IServiceCollection AddStaffAuthentication(this IServiceCollection services, CookieNames cookies)
    {
        services.AddAuthentication(ByRequest)
            .AddPolicyScheme(ByRequest, null, o => o.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? Bearer : Cookie)
            .AddCookie(Cookie, o => Configure(o, cookies))
            .AddBearerToken(Bearer, o => o.BearerTokenExpiration = TimeSpan.FromHours(1));
        services.AddOptions<CookieAuthenticationOptions>(Cookie).Configure<TenantSeals>((o, seals) => o.TicketDataFormat = seals.For("cookie"));
        services.AddOptions<BearerTokenOptions>(Bearer).Configure<TenantSeals>((o, seals) =>
        {
            o.BearerTokenProtector = seals.For("bearer");
            o.RefreshTokenProtector = seals.For("refresh");
        });

        services.AddIdentityCore<StaffAccount>(o =>
            {
                o.User.RequireUniqueEmail = true;
                o.User.AllowedUserNameCharacters = string.Empty;
                o.Password.RequiredLength = 12;
                o.Password.RequireNonAlphanumeric = o.Password.RequireUppercase = o.Password.RequireLowercase = o.Password.RequireDigit = false;
                o.Lockout.MaxFailedAccessAttempts = 10;
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<TenantDbContext>()
            .AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("ServiceiSamverkan").PersistKeysToDbContext<CatalogDbContext>();
        services.AddSingleton<TenantSeals>();
        services.AddSingleton<IAntiforgeryAdditionalDataProvider, TenantAntiforgery>();
        services.AddAntiforgery(o =>
        {
            cookies.Apply(o.Cookie, "form", SameSiteMode.Strict);
            o.SuppressXFrameOptionsHeader = true;
        });
        services.AddScoped<StaffSignIn>();
        services.AddScoped<IStaffAccounts, StaffAccounts>();
        services.AddScoped<IStaffSession, StaffSession>();
        services.AddAuthorization(o => o.AddPermissions());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ApiRefusals>();
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options, CookieNames cookies)
    {
        cookies.Apply(options.Cookie, "staff", SameSiteMode.Lax);
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = true;
        options.LoginPath = "/logga-in";
        options.ReturnUrlParameter = "till";
        options.Events.OnRedirectToLogin = context => RedirectPages(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static Task RedirectPages(RedirectContext<CookieAuthenticationOptions> context, int apiStatus)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.StatusCode = apiStatus;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
