using Microsoft.AspNetCore.Authorization;

namespace ServiceiSamverkan.Api.Http;

/// <summary>Says which permission a route needs; the roles table says who holds it.</summary>
public static class PermissionExtensions
{
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string permission)
        where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(permission);

    /// <summary>One policy per row of the roles table, named after its permission.</summary>
    internal static void AddPermissions(this AuthorizationOptions options)
    {
        foreach (var permission in RolesTable.Rows.Keys)
        {
            options.AddPolicy(permission, policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(c => RolesTable.Grants(HttpCaller.RolesOf(c.User), permission)));
        }
    }
}
