namespace ServiceiSamverkan.Domain.Mail;

/// <summary>Content that many get: rendered once, with marks where each one's own links and own block go in.</summary>
public sealed class MailSegment
{
    /// <summary>Stands where the address of the subscriber's own page goes in.</summary>
    public const string PageMark = "https://page.invalid/";

    /// <summary>Stands where the person's own block goes in.</summary>
    public const string OwnMark = "[[own]]";

    private MailSegment()
    {
    }

    public Guid Id { get; private init; }

    public string Html { get; private init; } = string.Empty;

    public string Text { get; private init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    public static MailSegment Create(Guid id, string html, string text, DateTimeOffset now) =>
        new() { Id = id, Html = html, Text = text, CreatedAt = now };
}
