namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>A whole mail, ready to be put on the wire.</summary>
/// <param name="MessageId">Without angle brackets; the same each time this mail is sent.</param>
/// <param name="ReturnPath">The sender on the envelope: where it comes back to when it cannot be delivered.</param>
/// <param name="UnsubscribeUrl">Of a letter that one subscribes to: one click there stops it. Null for mail that answers something.</param>
public sealed record OutgoingMail(
    MailIdentity Sender, string MessageId, string ReturnPath, string To, string Language, string Subject, MailBody Html, MailBody Text, string? UnsubscribeUrl)
{
    /// <summary>An iCalendar file to go with it; null for most.</summary>
    public string? Calendar { get; init; }
}
