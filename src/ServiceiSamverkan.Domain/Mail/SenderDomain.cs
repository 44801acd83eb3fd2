namespace ServiceiSamverkan.Domain.Mail;

/// <summary>Stored as text: add, never rename.</summary>
public enum SenderFinding
{
    /// <summary>No mail server is named as one that may send for the domain.</summary>
    SpfMissing,

    /// <summary>Two records: receivers take neither.</summary>
    SpfTwice,

    /// <summary>The record does not name the server that our mail goes through.</summary>
    SpfNamesOthers,

    /// <summary>Everybody may send.</summary>
    SpfAllowsAll,

    /// <summary>Our key is not there.</summary>
    DkimMissing,

    /// <summary>Another key stands in its place.</summary>
    DkimOther,
    DmarcMissing,
}

/// <summary>
/// The domain that a municipality's mail comes from, with the key that signs it. Mail goes out only when the domain's own
/// records say that we may send for it.
/// </summary>
public sealed class SenderDomain
{
    public const int OnlyId = 1;
    public const int DomainMaxLength = 253;
    public const int SelectorMaxLength = 40;
    public const int KeyMaxLength = 4000;
    public const int FindingsMaxLength = 200;

    /// <summary>Asked again after this; a domain that was in order stays so for <see cref="Trusted"/> when nobody answers.</summary>
    public static readonly TimeSpan AskedAgain = TimeSpan.FromHours(24);

    /// <summary>One that was not in order is asked again sooner: somebody may be mending it.</summary>
    public static readonly TimeSpan AskedSoon = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Trusted = TimeSpan.FromDays(7);

    private SenderDomain()
    {
    }

    public int Id { get; private init; } = OnlyId;

    /// <summary>The part after @ of the address that the municipality writes from.</summary>
    public string Domain { get; private set; } = string.Empty;

    public string Selector { get; private init; } = string.Empty;

    /// <summary>PKCS#8.</summary>
    public byte[] PrivateKey { get; private init; } = [];

    /// <summary>SubjectPublicKeyInfo in base 64, as the record holds it.</summary>
    public string PublicKey { get; private init; } = string.Empty;

    /// <summary>What was wrong at the last answer, with commas between; empty when all was well or nobody has asked.</summary>
    public string Findings { get; private set; } = string.Empty;

    public DateTimeOffset? VerifiedAt { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public static SenderDomain Create(string domain, string selector, byte[] privateKey, string publicKey) =>
        new() { Domain = domain, Selector = selector, PrivateKey = privateKey, PublicKey = publicKey };

    /// <summary>Another domain has to show anew that we may send for it.</summary>
    public void Use(string domain)
    {
        if (Domain == domain)
            return;
        Domain = domain;
        (VerifiedAt, AskedAt, Findings) = (null, null, string.Empty);
    }

    /// <param name="findings">Null when nobody answered.</param>
    /// <param name="now">The time of asking.</param>
    public void Record(IReadOnlyList<SenderFinding>? findings, DateTimeOffset now)
    {
        AskedAt = now;
        if (findings is null)
            return;
        Findings = string.Join(',', findings);
        VerifiedAt = findings.Count == 0 ? now : null;
    }

    public bool MaySend(DateTimeOffset now) => VerifiedAt > now - Trusted;

    public DateTimeOffset AskAt => AskedAt is not { } asked ? DateTimeOffset.MinValue : asked + (VerifiedAt is null || VerifiedAt < asked ? AskedSoon : AskedAgain);
}
