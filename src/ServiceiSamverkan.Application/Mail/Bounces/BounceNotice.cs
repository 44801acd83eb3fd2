using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>What a report says of one receiver of a mail.</summary>
/// <param name="Kind">Null when nothing is wrong: it is late, or has arrived.</param>
/// <param name="Status">The server's numbers, or the kind of a complaint.</param>
/// <param name="Words">What the server said, for an officer to read.</param>
/// <param name="Names">The addresses that it is about; none when it does not say.</param>
public sealed record BounceNotice(BounceKind? Kind, string Status, string Words, params IReadOnlyList<string> Names)
{
    public static BounceNotice Of(DeliveryStatus status, string words, params IReadOnlyList<string> names) => new(status.Meaning, status.ToString(), words, names);

    public bool IsAbout(string address) => Names.Count == 0 || Names.Contains(address, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Of several, the one that is about the address. A mail that its holder has sent on to another may come back from there:
    /// that the other does not exist is no proof against the first.
    /// </summary>
    public static BounceNotice For(string address, IReadOnlyList<BounceNotice> notices) =>
        notices.FirstOrDefault(n => n.IsAbout(address))
        ?? notices.OrderBy(n => n.Kind is null).First() switch
        {
            { Kind: BounceKind.NoSuchAddress } other => other with { Kind = BounceKind.Failing },
            var other => other,
        };
}
