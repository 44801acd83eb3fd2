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
    /// <param name="tenant">Whose mail it is.</param>
    /// <param name="message">What is sent.</param>
    /// <param name="returnPath">Where it comes back to when it cannot be delivered.</param>
    /// <param name="before">What must be done before the server is given the mail; the talk about it may begin.</param>
    /// <param name="cancellationToken">Breaks the talk off.</param>
    ValueTask<SendOutcome> SendAsync(Tenant tenant, MimeMessage message, string returnPath, Task before, CancellationToken cancellationToken);
}

/// <param name="Trouble">What somebody has to look at: it concerns more than this one mail.</param>
internal sealed record SendOutcome(Delivery Delivery, ServerTrouble? Trouble = null)
{
    public static readonly SendOutcome Accepted = new(new Delivery.Accepted());
}

internal sealed record ServerTrouble(TroubleReach Reach, string Why);

internal enum TroubleReach
{
    /// <summary>This mail alone so far; the next may go well.</summary>
    Mail,

    /// <summary>This connection: it broke, or never came to be.</summary>
    Connection,

    /// <summary>Whatever would be sent now, whoever it is for.</summary>
    Everything,
}
