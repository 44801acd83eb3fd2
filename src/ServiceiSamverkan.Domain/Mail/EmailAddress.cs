using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// An address in the one form that it is stored and compared in: trimmed, NFC, the domain in lower-case ASCII (IDNA).
/// The part before @ keeps its case, since only the receiving server knows whether case matters there.
/// </summary>
public sealed record EmailAddress
{
    public const int MaxLength = 254;
    private const int LocalMaxLength = 64;
    private const string LocalSigns = "!#$%&'*+/=?^_`{|}~-.";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    public static Result<EmailAddress> Parse(string? text)
    {
        var trimmed = (text ?? string.Empty).Trim();
        var at = trimmed.LastIndexOf('@');
        if (at <= 0 || !IsWellFormed(trimmed))
            return new EmailAddressInvalid();
        var local = trimmed[..at].Normalize(NormalizationForm.FormC);
        if (!IsLocalPart(local) || ToAscii(trimmed[(at + 1)..]) is not { } domain)
            return new EmailAddressInvalid();
        var value = $"{local}@{domain}";
        return value.Length <= MaxLength ? new EmailAddress(value) : new EmailAddressInvalid();
    }

    public override string ToString() => Value;

    /// <summary>A lone surrogate cannot be normalised, nor sent.</summary>
    private static bool IsWellFormed(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static bool IsLocalPart(string local) =>
        Encoding.UTF8.GetByteCount(local) <= LocalMaxLength
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || Rune.GetUnicodeCategory(r) == UnicodeCategory.NonSpacingMark
            || (r.IsAscii && LocalSigns.Contains((char)r.Value, StringComparison.Ordinal)));

    private static string? ToAscii(string domain)
    {
        try
        {
            var ascii = Idn.GetAscii(domain.Normalize(NormalizationForm.FormC)).ToLowerInvariant();
            var lastDot = ascii.LastIndexOf('.');
            return lastDot > 0 && ascii[(lastDot + 1)..] is { Length: >= 2 } top && !char.IsAsciiDigit(top[0]) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
