using System.Globalization;

namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>Where a decision stands in the minutes, written "KS 2026-03-17 § 45".</summary>
public sealed record ProtocolReference
{
    public const int BodyMaxLength = 10;
    public const int DiaryNumberMaxLength = 60;
    public const int UrlMaxLength = 500;
    public const int MaxTextLength = 120;

    private ProtocolReference(string body, DateOnly date, int paragraph, string? diaryNumber, string? url)
    {
        Body = body;
        Date = date;
        Paragraph = paragraph;
        DiaryNumber = diaryNumber;
        Url = url;
    }

    /// <summary>The body's abbreviation, in capitals.</summary>
    public string Body { get; private init; }

    public DateOnly Date { get; private init; }

    public int Paragraph { get; private init; }

    public string? DiaryNumber { get; private init; }

    /// <summary>The minutes on the municipality's own site.</summary>
    public string? Url { get; private init; }

    /// <summary>Body, day and paragraph come from the text, or from what stands in for them when the text leaves them out.</summary>
    public static Result<ProtocolReference> Parse(string text, string? body = null, DateOnly? date = null, string? diaryNumber = null, string? url = null)
    {
        var parts = ReferenceParts.Read(text);
        return parts.Paragraph is not { } paragraph || paragraph == 0 ? new ReferenceLacksParagraph()
            : (parts.Date ?? date) is not { } day ? new ReferenceLacksDate()
            : (parts.Body ?? body) is not { } abbreviation ? new ReferenceLacksBody()
            : Create(abbreviation, day, paragraph, diaryNumber ?? parts.DiaryNumber, url);
    }

    public static Result<ProtocolReference> Create(string body, DateOnly date, int paragraph, string? diaryNumber, string? url)
    {
        var number = Given(diaryNumber);
        var address = Given(url);
        return body.Trim().Length is 0 or > BodyMaxLength ? new ReferenceLacksBody()
            : paragraph < 1 ? new ReferenceLacksParagraph()
            : number?.Length > DiaryNumberMaxLength ? new DiaryNumberTooLong(DiaryNumberMaxLength)
            : address is not null && !IsWebAddress(address) ? new ProtocolAddressInvalid()
            : new ProtocolReference(body.Trim().ToUpperInvariant(), date, paragraph, number, address);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Body} {Date:yyyy-MM-dd} § {Paragraph}");

    private static bool IsWebAddress(string url) =>
        url.Length <= UrlMaxLength && Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
