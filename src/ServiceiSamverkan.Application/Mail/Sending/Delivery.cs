using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>What a server, or our own look at the mail, said to it.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>The server has taken it.</summary>
    public sealed record Accepted : Delivery;

    /// <summary>This address, or this content, will never be taken.</summary>
    /// <param name="Status">What the server says of the address; null when it speaks of something else.</param>
    public sealed record AddressRefused(string Reason, DeliveryStatus? Status = null) : Delivery;

    /// <summary>Not now.</summary>
    /// <param name="Status">As above: it counts when the mail is given up.</param>
    public sealed record TryLater(string Reason, DeliveryStatus? Status = null) : Delivery;

    /// <summary>It did not come to its turn: the connection or the server's settings were at fault.</summary>
    public sealed record NotTried : Delivery;

    /// <summary>It waits until people are awake.</summary>
    public sealed record NotYet(DateTimeOffset Until) : Delivery;

    /// <summary>It is no longer right, and was not sent.</summary>
    public sealed record NotRight(SkipReason Reason) : Delivery;
}
