using System.Net;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Puts a person's own links and own block into the content that they share with others.</summary>
public sealed class MailAssembly(ITenantDb db, SubscriptionLinks links, IMailIdentitySource identity)
{
    private MailSegment? _segment;

    /// <param name="subscription">Whose links go in; null for mail that nobody subscribes to.</param>
    public async ValueTask<OutgoingMail> AssembleAsync(MailMessage message, Subscription? subscription, CancellationToken cancellationToken)
    {
        var sender = identity.Current;
        var (html, text) = await BodyAsync(message, cancellationToken);
        string? unsubscribe = null;
        if (subscription is not null && await links.KeyAsync(cancellationToken) is { } key)
        {
            var token = new SubscriptionLink(subscription.Id, subscription.Generation).Sign(key);
            var page = sender.BaseAddress + MailPaths.In(message.Language, MailPaths.Own(token)) + "/";
            html = html.Replace(MailPaths.OwnPageMark, WebUtility.HtmlEncode(page), StringComparison.Ordinal);
            text = text.Replace(MailPaths.OwnPageMark, page, StringComparison.Ordinal);
            unsubscribe = sender.BaseAddress + MailPaths.In(message.Language, MailPaths.Stop(token));
        }

        return new(sender, message.MessageId, message.Address, message.Language, message.Subject, html, text, unsubscribe)
        {
            Calendar = message.Kind == MailKind.Meeting ? await CalendarAsync(message, sender, cancellationToken) : null,
        };
    }

    /// <summary>Of a reminder. It was looked at just before: the meeting is there.</summary>
    private async ValueTask<string?> CalendarAsync(MailMessage message, MailIdentity sender, CancellationToken cancellationToken) =>
        MailKeys.MeetingOf(message.Key).Notice is MeetingNotice.InAWeek or MeetingNotice.Tomorrow
            ? MeetingCalendar.Of(
                await db.Set<Meeting>().AsNoTracking().SingleAsync(m => db.Set<Registration>().Any(r => r.Id == message.CauseId && r.MeetingId == m.Id), cancellationToken),
                sender, message.Language, message.QueuedAt)
            : null;

    private async ValueTask<(string Html, string Text)> BodyAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (message.SegmentId is not { } id)
            return (message.Html ?? string.Empty, message.Text ?? string.Empty);

        // Messages of one letter follow each other: the segment of the one before is nearly always this one's too.
        if (_segment?.Id != id)
            _segment = await db.Set<MailSegment>().AsNoTracking().SingleAsync(s => s.Id == id, cancellationToken);
        return (_segment.Html.Replace(MailSegment.OwnMark, message.Html, StringComparison.Ordinal),
            _segment.Text.Replace(MailSegment.OwnMark, message.Text, StringComparison.Ordinal));
    }
}
