using System.Globalization;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>What a server says of a delivery, in the numbers of RFC 3463: "5.1.1".</summary>
public readonly partial record struct DeliveryStatus(int Class, int Subject, int Detail)
{
    /// <summary>It failed for good, and why was not said.</summary>
    public static readonly DeliveryStatus Undefined = new(5, 0, 0);

    /// <summary>The first such numbers in a text; null when there are none.</summary>
    public static DeliveryStatus? FindIn(string? text) => text is not null && Numbers().Match(text) is { Success: true } match
        ? new(Number(match, 1), Number(match, 2), Number(match, 3))
        : null;

    /// <summary>Null when nothing failed. What is said against us, our standing or our letter says nothing of the person.</summary>
    public BounceKind? Meaning => this switch
    {
        { Class: not (4 or 5) } => null,
        { Subject: 7 } or { Class: 5, Subject: 5 or 6 } or { Class: 5, Subject: 1, Detail: 7 or 8 } => BounceKind.Refused,
        { Class: 5, Subject: 1 } => BounceKind.NoSuchAddress,
        _ => BounceKind.Failing,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Class}.{Subject}.{Detail}");

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Not a part of an address of the net, which has four.</summary>
    [GeneratedRegex(@"(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\w])(?!\.\d)")]
    private static partial Regex Numbers();
}
