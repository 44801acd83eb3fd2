using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>One of a mail's two texts: content that many share, and what goes in at its marks. Kept apart, so that what is shared is made ready for the wire once.</summary>
/// <param name="Own">Goes in at <see cref="MailSegment.OwnMark"/>.</param>
/// <param name="Page">Goes in at <see cref="MailSegment.PageMark"/>; null where there is no reader's own page, and the mark stays.</param>
public sealed record MailBody(string Shared, string Own, string? Page)
{
    /// <summary>All of it is the person's own; a mark in it is a word like others.</summary>
    public static MailBody Of(string? own) => new(own ?? string.Empty, MailSegment.OwnMark, null);

    /// <summary>The person's own block may bear their page too.</summary>
    public string OwnWithPage => Page is null ? Own : Own.Replace(MailSegment.PageMark, Page, StringComparison.Ordinal);
}
