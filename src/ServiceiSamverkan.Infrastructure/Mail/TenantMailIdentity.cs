using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>The tenant at hand as a writer of mail; links bear its canonical host and the product's public scheme and port.</summary>
internal sealed class TenantMailIdentity(IMultiTenantContextAccessor<Tenant> accessor, IOptions<PublicOptions> options) : IMailIdentitySource
{
    public MailIdentity Current
    {
        get
        {
            var tenant = accessor.MultiTenantContext.TenantInfo ?? throw new InvalidOperationException("There is no tenant here, and so nobody who writes mail.");
            return new(
                tenant.Name, options.Value.UrlOf(tenant, "/").TrimEnd('/'), tenant.Host, AddressOf(tenant), tenant.Phone, tenant.Accent, tenant.IsFictitious);
        }
    }

    /// <summary>A tenant that has told no address writes from its host's own, where somebody is always bound to read.</summary>
    private static string AddressOf(Tenant tenant) => tenant.Email.Length > 0 ? tenant.Email : $"postmaster@{tenant.Host}";
}
