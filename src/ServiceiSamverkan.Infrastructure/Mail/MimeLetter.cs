using MimeKit;
using ServiceiSamverkan.Application.Mail.Sending;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>A mail as it goes over the wire: two parts with the same content, and the headers that let programs stop it and tell a repeat.</summary>
internal static class MimeLetter
{
    public static MimeMessage Of(OutgoingMail mail, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = now,
            MessageId = mail.MessageId,
            Body = BodyOf(mail),
        };
        message.From.Add(new MailboxAddress(mail.Sender.Name, mail.Sender.Email));
        message.ReplyTo.Add(new MailboxAddress(mail.Sender.Name, mail.Sender.Email));
        message.To.Add(new MailboxAddress(string.Empty, mail.To));
        message.Headers.Add("Content-Language", mail.Language);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.UnsubscribeUrl is { } url)
        {
            message.Headers.Add("List-Id", $"<digest.{mail.Sender.Host}>");
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{url}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    private static Multipart BodyOf(OutgoingMail mail)
    {
        var letter = new MultipartAlternative(Part("plain", mail.Text), Part("html", mail.Html));
        if (mail.Calendar is null)
            return letter;
        var calendar = Part("calendar", MailBody.Of(mail.Calendar));
        calendar.ContentType.Parameters["method"] = "PUBLISH";
        calendar.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "traff.ics" };
        return new Multipart("mixed") { letter, calendar };
    }

    private static TextPart Part(string kind, MailBody body)
    {
        var part = new TextPart(kind) { Content = QuotedBody.Of(body), ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.ContentType.Charset = "utf-8";
        return part;
    }
}
