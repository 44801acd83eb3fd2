using System.Net;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Puts a person's own links and own block into the content that they share with others.</summary>
public sealed class MailAssembly(ITenantDb db, BounceAddresses bounces, IMailIdentitySource identity)
{
    private byte[]? _key;

    /// <param name="reader">Whose links go in; null for mail that nobody subscribes to.</param>
    public async ValueTask<OutgoingMail> AssembleAsync(ClaimedMessage claimed, SubscriptionLink? reader, CancellationToken cancellationToken)
    {
        var message = claimed.Message;
        var sender = identity.Current;
        var (html, text) = claimed.Segment is { } shared
            ? (new MailBody(shared.Html, message.Html ?? string.Empty, null), new MailBody(shared.Text, message.Text ?? string.Empty, null))
            : (MailBody.Of(message.Html), MailBody.Of(message.Text));
        // Made by the claim, and once made it stays as it is.
        var key = _key ??= await db.FindLinkKeyAsync(cancellationToken) ?? throw new InvalidOperationException("There is no key to sign the mail's links with.");
        var token = reader?.Sign(key);
        var own = token is not null ? MailPaths.Own(token) + "/"
            : message.Kind == MailKind.Meeting ? MailPaths.Registration(RegistrationToken.Of(key, message.CauseId))
            : null;
        if (own is not null)
        {
            var page = Address(own);
            (html, text) = (html with { Page = WebUtility.HtmlEncode(page) }, text with { Page = page });
        }

        return new(sender, message.MessageId, bounces.Of(message, key), message.Address, message.Language, message.Subject, html, text, token is null ? null : Address(MailPaths.Stop(token)))
        {
            Calendar = message.Kind == MailKind.Meeting ? await CalendarAsync(message, sender, cancellationToken) : null,
        };

        string Address(string path) => sender.BaseAddress + MailPaths.In(message.Language, path);
    }

    /// <summary>For whoever has a seat, so that the entry in their calendar is right, moved or struck. It was looked at just before: the meeting is there.</summary>
    private async ValueTask<string?> CalendarAsync(MailMessage message, MailIdentity sender, CancellationToken cancellationToken) =>
        await db.Set<Meeting>().AsNoTracking()
            .SingleOrDefaultAsync(
                m => db.Set<Registration>().Any(r => r.Id == message.CauseId && r.MeetingId == m.Id && r.State == RegistrationState.Confirmed), cancellationToken) is { } meeting
            ? MeetingCalendar.Of(meeting, sender, message.Language, message.QueuedAt)
            : null;
}
