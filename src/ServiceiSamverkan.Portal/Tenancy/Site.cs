using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.MultiTenant.Abstractions;
using ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;
using ServiceiSamverkan.Portal.Assets;
using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Tenancy;

/// <summary>Who speaks on this host: the municipality or the region that is the sender of every page, or nobody on the bare host.</summary>
public sealed class Site(IMultiTenantContextAccessor<Tenant> tenants, IHttpContextAccessor http)
{
    private const string BareAccent = "#005a70";
    private const string BareSupport = "#7b1e3a";

    /// <summary>The product's own name; never larger than the sender's.</summary>
    public const string ProductName = "Service i samverkan";

    /// <summary>Of the request, also where its own flow has ended and a fault is told of; else of the job.</summary>
    public Tenant? Tenant => http.HttpContext is { } context ? context.GetMultiTenantContext<Tenant>().TenantInfo : tenants.MultiTenantContext.TenantInfo;

    public bool IsBare => Tenant is null;

    public bool IsRegion => Tenant?.Kind is TenantKind.Region;

    public bool IsFictitious => Tenant?.IsFictitious is true;

    public string Name => Tenant?.Name ?? ProductName;

    public string Phone => Tenant?.Phone ?? string.Empty;

    public string Email => Tenant?.Email ?? string.Empty;

    public TenantTheme Theme => TenantTheme.Of(Tenant?.Accent ?? BareAccent, Tenant?.Support ?? BareSupport);

    /// <summary>Of the tenant's own mark; null while the drawn one is shown.</summary>
    public string? LogoAddress => Tenant is { Logo: { Length: > 0 } hash } ? $"{EmbeddedAsset.Folder}marke.{hash}.png" : null;

    /// <summary>Scheme and host of the request, without a slash at the end.</summary>
    public string Origin => http.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}" : $"https://{Tenant?.Host}";
}
