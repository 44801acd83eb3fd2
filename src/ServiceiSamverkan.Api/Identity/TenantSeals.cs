using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>Seals tickets for one purpose and for the tenant of the request. What another tenant sealed does not open.</summary>
internal sealed class TenantSeals(IDataProtectionProvider protection, IMultiTenantContextAccessor<Tenant> tenants)
{
    public ISecureDataFormat<AuthenticationTicket> For(string purpose) => new Seal(this, purpose);

    private TicketDataFormat? FormatFor(string purpose) =>
        tenants.MultiTenantContext.TenantInfo is { } tenant ? new(protection.CreateProtector("staff", purpose, tenant.Id)) : null;

    private sealed class Seal(TenantSeals seals, string purpose) : ISecureDataFormat<AuthenticationTicket>
    {
        public string Protect(AuthenticationTicket data) => Protect(data, null);

        public string Protect(AuthenticationTicket data, string? context) =>
            (seals.FormatFor(purpose) ?? throw new InvalidOperationException("Nobody signs in outside a tenant.")).Protect(data, context);

        public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? context) =>
            seals.FormatFor(purpose)?.Unprotect(protectedText, context);
    }
}
