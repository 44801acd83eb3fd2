using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Infrastructure.Mail.Bounces;

/// <summary>What has come to the bounce mailbox, read for what programs say to programs: whatever else it says is left to people.</summary>
/// <param name="Tokens">That may tell which mail it is about, the likeliest first; none is believed yet.</param>
/// <param name="Notices">Empty when it is no report.</param>
/// <param name="Key">The same each time that it is read.</param>
internal sealed partial record ReturnedMail(IReadOnlyList<string> Tokens, IReadOnlyList<BounceNotice> Notices, string Key)
{
    private const int MostTokens = 5;

    /// <summary>Where servers write whom they have delivered to.</summary>
    private static readonly string[] Receivers = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To", "Cc", "Resent-To"];

    public static ReturnedMail Of(MimeMessage message, ReadOnlySpan<byte> content)
    {
        var reports = new Reports();
        reports.Look(message.Body);
        List<string?> texts = [.. Receivers.SelectMany(name => message.Headers.Where(h => string.Equals(h.Field, name, StringComparison.OrdinalIgnoreCase))).Select(h => h.Value)];
        texts.AddRange(reports.Senders);
        var tokens = texts.SelectMany(text => Address().Matches(text ?? string.Empty)).Select(m => m.Groups[1].Value.ToLowerInvariant()).Distinct().Take(MostTokens).ToList();
        return new(tokens, reports.Notices, KeyOf(message, tokens, content));
    }

    /// <summary>By its Message-ID, or what it says where it has none.</summary>
    private static string KeyOf(MimeMessage message, IEnumerable<string> tokens, ReadOnlySpan<byte> content)
    {
        var id = string.IsNullOrEmpty(message.MessageId) ? Convert.ToHexStringLower(SHA256.HashData(content)) : message.MessageId;
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{string.Join(' ', tokens)}\n{id}")));
    }

    [GeneratedRegex(@"bounce\+([a-z2-7]{56})@", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    /// <summary>Looks through the parts, but not into mail that they carry: that is what came back, or somebody else's report.</summary>
    private sealed class Reports
    {
        private const int MostDepth = 10;

        public List<BounceNotice> Notices { get; } = [];

        /// <summary>The envelope's sender, as the report or the mail that it carries tells it.</summary>
        public List<string?> Senders { get; } = [];

        public void Look(MimeEntity? part, int depth = 0)
        {
            switch (part)
            {
                case MessageDeliveryStatus delivery:
                    Notices.AddRange(delivery.StatusGroups.Select(NoticeOf).OfType<BounceNotice>());
                    break;
                case MessageFeedbackReport feedback:
                    Senders.Add(feedback.Fields["Original-Mail-From"]);
                    if (NoticeOf(feedback) is { } notice)
                        Notices.Add(notice);
                    break;
                case MessagePart { Message: { } carried }:
                    Senders.Add(carried.Headers[HeaderId.ReturnPath]);
                    break;
                case Multipart several when depth < MostDepth:
                    foreach (var one in several)
                        Look(one, depth + 1);
                    break;
            }
        }

        /// <summary>Null for what speaks of no receiver.</summary>
        private static BounceNotice? NoticeOf(HeaderList fields)
        {
            string?[] names = [AddressIn(fields["Original-Recipient"]), AddressIn(fields["Final-Recipient"])];
            var words = fields["Diagnostic-Code"] is { } code ? code[(code.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim() : string.Empty;
            var said = DeliveryStatus.FindIn(fields["Status"]);
            var action = fields["Action"]?.Trim();
            if (said is null && action is null)
                return null;
            if (string.Equals(action, "failed", StringComparison.OrdinalIgnoreCase) || (action is null && said is { Class: 5 }))
                return BounceNotice.Of(Exact(said, DeliveryStatus.FindIn(words)), words, [.. names.OfType<string>()]);
            return new(null, said?.ToString() ?? string.Empty, words, [.. names.OfType<string>()]);
        }

        /// <summary>"5.0.0" says that it failed; the server that refused it may have said why.</summary>
        private static DeliveryStatus Exact(DeliveryStatus? said, DeliveryStatus? diagnosed) => said switch
        {
            { Class: 4 or 5, Subject: > 0 } exact => exact,
            { Class: 4 or 5 } vague => diagnosed is { } better && better.Class == vague.Class ? better : vague,
            _ => diagnosed is { Class: 4 or 5 } only ? only : DeliveryStatus.Undefined,
        };

        /// <summary>RFC 5965, and RFC 6591 for what is said of our signature.</summary>
        private static BounceNotice? NoticeOf(MessageFeedbackReport feedback) => feedback.Fields["Feedback-Type"]?.Trim().ToLowerInvariant() switch
        {
            null => null,
            "not-spam" => new(null, "not-spam", string.Empty),
            "auth-failure" => new(BounceKind.Refused, "auth-failure", string.Empty),
            var kind => new(BounceKind.Complaint, kind, string.Empty),
        };

        /// <summary>"rfc822; anna@example.se".</summary>
        private static string? AddressIn(string? field) =>
            field?[(field.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>') is { Length: > 0 } address && address.Contains('@', StringComparison.Ordinal) ? address : null;
    }
}
