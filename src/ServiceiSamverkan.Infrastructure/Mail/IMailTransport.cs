using MimeKit;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Tenants;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>Where mail leaves the product: a server, or a folder.</summary>
internal interface IMailTransport
{
    /// <summary>How many connections may be open at once.</summary>
    int Connections { get; }

    /// <summary>A way out that is used by one sender at a time and kept as long as it works.</summary>
    IMailConnection Open();
}

internal interface IMailConnection : IAsyncDisposable
{
    /// <summary>Never throws for what a server may answer.</summary>
    ValueTask<SendOutcome> SendAsync(Tenant tenant, MimeMessage message, CancellationToken cancellationToken);
}

/// <param name="Halt">Why nothing more should be tried now, whoever it is for; null to go on.</param>
internal sealed record SendOutcome(Delivery Delivery, string? Halt = null)
{
    public static readonly SendOutcome Accepted = new(new Delivery.Accepted());
}
