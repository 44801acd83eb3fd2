using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>The address that each mail comes back to when it cannot be delivered: it tells the mail, and nothing of the person.</summary>
public sealed class BounceAddresses(IMailIdentitySource identity, IMultiTenantContextAccessor<Tenant> tenant, BounceRules rules)
{
    public const string Prefix = "bounce+";

    public string Of(MailMessage message, ReadOnlySpan<byte> key) =>
        $"{Prefix}{new BounceToken(BounceToken.MarkOf(tenant.MultiTenantContext.TenantInfo!.Id), message.Id).Sign(key)}@{Domain}";

    private string Domain => rules.Domain
        .Replace(BounceRules.OfSender, PrepareSenderHandler.DomainOf(identity.Current.Email), StringComparison.Ordinal)
        .Replace(BounceRules.OfHost, identity.Current.Host, StringComparison.Ordinal);
}
