using Microsoft.AspNetCore.Antiforgery;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>A form's token holds at the tenant that made it, and nowhere else.</summary>
internal sealed class TenantAntiforgery : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => TenantOf(context);

    public bool ValidateAdditionalData(HttpContext context, string additionalData) => additionalData == TenantOf(context);

    private static string TenantOf(HttpContext context) => context.GetMultiTenantContext<Tenant>().TenantInfo?.Id ?? string.Empty;
}
