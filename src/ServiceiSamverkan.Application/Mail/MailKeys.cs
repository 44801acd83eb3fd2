using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Application.Mail;

/// <summary>What a mail owes its being to, in words that are the same each time it is planned.</summary>
public static class MailKeys
{
    private const string OptInPrefix = "optin:";
    private const string MeetingPrefix = "meeting:";
    private const string ClosingPrefix = "closing:";

    public static string OptIn(string tokenHash) => OptInPrefix + tokenHash;

    public static string TokenHashOf(string optInKey) => optInKey[OptInPrefix.Length..];

    public static string Receipt(Guid contributionId) => $"receipt:{contributionId:N}";

    public static string Answer(Guid recipientId) => $"answer:{recipientId:N}";

    /// <param name="person">A digest: a key outlives the address when that is erased.</param>
    public static string Support(Guid contributionId, string person, DateOnly day) => $"support:{contributionId:N}:{person}:{day:yyyyMMdd}";

    /// <param name="sequence">How many times the meeting has changed: each change is told of once.</param>
    public static string Meeting(Letters.MeetingNotice notice, Guid registrationId, int sequence) => $"{MeetingPrefix}{notice}:{sequence}:{registrationId:N}";

    /// <inheritdoc cref="Meeting"/>
    public static string Reminder(Guid registrationId, int sequence, int daysBefore) =>
        $"{Meeting(Letters.MeetingNotice.Reminder, registrationId, sequence)}:{daysBefore}";

    public static (Letters.MeetingNotice Notice, int Sequence) MeetingOf(string key)
    {
        var parts = key.Split(':');
        return (Enum.Parse<Letters.MeetingNotice>(parts[1]), int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The slot is the only one of its address, cadence and period.</summary>
    public static string Digest(Guid slotId) => $"digest:{slotId:N}";

    /// <summary>One for each address, however its letters are typed: whoever is both staff and a dialogue's contact gets one.</summary>
    public static string Week(DateOnly firstDay, string address) => $"week:{firstDay:yyyyMMdd}:{HashOf(address.ToUpperInvariant())}";

    /// <summary>Each thing once for each day that was promised, and once for each rule that reminds of it.</summary>
    public static string Urgent(Guid dialogueId, Tasks.OfficeTask task, string address, int? daysBefore) =>
        $"urgent:{task.Code}:{task.DueOn:yyyyMMdd}:{daysBefore}:{HashOf($"{dialogueId:N}{address.ToUpperInvariant()}")}";

    /// <summary>A closing day that is moved is told of anew, and what was planned for the old one no longer holds.</summary>
    public static string Closing(Guid subscriptionId, DateOnly closesOn, int daysBefore) => $"{ClosingPrefix}{closesOn:yyyyMMdd}:{subscriptionId:N}:{daysBefore}";

    public static DateOnly ClosesOn(string closingKey) =>
        DateOnly.ParseExact(closingKey.AsSpan(ClosingPrefix.Length, 8), "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A key outlives the address when that is erased.</summary>
    private static string HashOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 16));
}
