using System.Globalization;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Office.Venues;

namespace ServiceiSamverkan.Portal.Office.Meetings;

/// <summary>A meeting as it is typed: the day and the clock are those of Sweden.</summary>
public sealed class MeetingInput : VenueInput
{
    public string? Kind { get; set; }

    public LanguageInput? Title { get; set; }

    public LanguageInput? Description { get; set; }

    public LanguageInput? Agenda { get; set; }

    public string? Day { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? DialogueId { get; set; }

    /// <summary>The venue of the register that is picked.</summary>
    public string? VenueId { get; set; }

    /// <summary>"true" when what was typed is to enter the register.</summary>
    public string? KeepsVenue { get; set; }

    public string? TakesRegistrations { get; set; }

    public string? Capacity { get; set; }

    /// <summary>The clashes that were shown when "plan it all the same" was pressed.</summary>
    public string? Act { get; set; }

    public static MeetingInput Of(MeetingForOffice meeting)
    {
        var details = meeting.Details;
        var (from, to) = (Local(details.StartsAt), Local(details.EndsAt));
        var input = new MeetingInput
        {
            Kind = details.Kind.ToString(),
            Title = LanguageInput.Of(details.Title.Texts),
            Description = LanguageInput.Of(details.Description.Texts),
            Agenda = LanguageInput.Of(details.Agenda.Texts),
            Day = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            From = from.ToString("HH:mm", CultureInfo.InvariantCulture),
            To = to.ToString("HH:mm", CultureInfo.InvariantCulture),
            PlaceId = details.PlaceId.ToString(),
            DialogueId = details.DialogueId?.ToString(),
            VenueId = details.VenueId?.ToString(),
            TakesRegistrations = details.TakesRegistrations ? "true" : null,
            Capacity = meeting.Capacity?.ToString(CultureInfo.InvariantCulture),
        };
        input.Show(details.Venue);
        return input;
    }

    /// <summary>Null when the day, a time or the place is missing: the page says which.</summary>
    public MeetingDetails? ToDetails()
    {
        if (Typed.Day(Day) is not { } day || Clock(From) is not { } from || Clock(To) is not { } to || Typed.Id(PlaceId) is not { } place)
            return null;
        return new()
        {
            Kind = Typed.Choice<MeetingKind>(Kind) ?? MeetingKind.Other,
            Title = Title?.ToText() ?? LocalizedText.Empty,
            Description = Description?.ToText() ?? LocalizedText.Empty,
            Agenda = Agenda?.ToText() ?? LocalizedText.Empty,
            StartsAt = At(day, from),
            EndsAt = At(to < from ? day.AddDays(1) : day, to),
            PlaceId = place,
            DialogueId = Typed.Id(DialogueId),
            Venue = ToVenue(),
            VenueId = Typed.Id(VenueId),
            TakesRegistrations = TakesRegistrations is "true",
        };
    }

    public int? Seats() => string.IsNullOrWhiteSpace(Capacity) ? null : int.TryParse(Capacity, NumberStyles.None, CultureInfo.InvariantCulture, out var seats) ? seats : 0;

    /// <summary>"18:30" or "18.30".</summary>
    public static TimeOnly? Clock(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, SwedishCalendar.TimeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, SwedishCalendar.TimeZone).DateTime;
}
