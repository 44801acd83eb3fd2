using System.Globalization;
using System.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>One meeting in iCalendar's words (RFC 5545), as letters carry it: the same UID as the calendars that one follows, so that it is one entry.</summary>
internal static class MeetingCalendar
{
    private const int LineBytes = 75;

    public static string Of(Meeting meeting, MailIdentity sender, string language, DateTimeOffset now)
    {
        string[] where = [meeting.Venue.Name, meeting.Venue.Address];
        var text = new StringBuilder();
        foreach (var line in (string[])
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ServiceiSamverkan//SV", "METHOD:PUBLISH", "BEGIN:VEVENT",
            $"UID:{meeting.Id}@{sender.Host}", $"DTSTAMP:{At(now)}", $"DTSTART:{At(meeting.StartsAt)}", $"DTEND:{At(meeting.EndsAt)}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{meeting.CalendarSequence}"), $"SUMMARY:{Escaped(meeting.Title.In(language))}",
            $"LOCATION:{Escaped(string.Join(", ", where.Where(w => w.Length > 0)))}", $"URL:{sender.BaseAddress}{MailPaths.In(language, MailPaths.Meeting(meeting.Id))}",
            meeting.State == MeetingState.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR",
        ])
            Fold(text, line);
        return text.ToString();
    }

    private static string At(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line is at most 75 bytes; what follows begins with a space.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
