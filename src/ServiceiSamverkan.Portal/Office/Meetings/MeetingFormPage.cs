using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Venues;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Meetings;

/// <summary>What planning and changing a meeting have in common.</summary>
public abstract class MeetingFormPage : FormPage
{
    [Inject]
    public required IStringLocalizer<MeetingsTexts> T { get; set; }

    protected IReadOnlyList<PlaceItem> Places { get; private set; } = [];

    /// <summary>Of the register: those in use, and the one that the meeting has already.</summary>
    protected IReadOnlyList<VenueItem> Venues { get; private set; } = [];

    protected async Task ReadChoicesAsync(MeetingInput stored)
    {
        Places = (await ReadAsync(new ListPlaces(new(null, PageRequest.MaxLimit))))?.Items ?? [];
        Venues = [.. ((await ReadAsync(new ListVenues(new(null, PageRequest.MaxLimit), WithClosed: true)))?.Items ?? []).Where(v => v.IsOpen || v.Id == Typed.Id(stored.VenueId))];
    }

    /// <summary>Null when something that a meeting cannot do without is missing; the page then says what.</summary>
    protected MeetingDetails? DetailsOf(MeetingInput input)
    {
        if (Typed.Day(input.Day) is null)
            Refuse(nameof(input.Day), T["Missing.Day"]);
        if (MeetingInput.Clock(input.From) is null)
            Refuse(nameof(input.From), T["Missing.Time"]);
        if (MeetingInput.Clock(input.To) is null)
            Refuse(nameof(input.To), T["Missing.Time"]);
        input.PlaceId = Typed.Id(input.PlaceId) is null ? Venues.FirstOrDefault(v => v.Id == Typed.Id(input.VenueId))?.Place?.Id.ToString() : input.PlaceId;
        if (Typed.Id(input.PlaceId) is null)
            Refuse(nameof(input.PlaceId), T["Missing.Place"]);
        return input.ToDetails();
    }

    protected IReadOnlyList<Clash> Clashes { get; private set; } = [];

    /// <summary>False, and the page shows what else happens on the day, until whoever plans has seen it and goes on.</summary>
    /// <param name="exceptId">The meeting itself, when it is changed.</param>
    protected async Task<bool> IsClearAsync(MeetingDetails details, string? seen, Guid? exceptId = null)
    {
        var found = await Sender.Send(new FindClashes(details.StartsAt, details.EndsAt, exceptId), Cancelled);
        Clashes = found.Error is null ? found.Value : [];
        if (Clashes.Count == 0 || seen == ClashKey)
            return true;
        Refuse(nameof(MeetingInput.Day), T["Clash.Error"]);
        return false;
    }

    /// <summary>What has been seen: another day has other clashes.</summary>
    protected string ClashKey => string.Join(' ', Clashes.Select(c => $"{c.Day:yyyyMMdd}{c.Meeting?.Id}{c.Own}"));

    protected override string FieldOf(Error error) => error switch
    {
        MeetingTitleMissing => nameof(MeetingInput.Title),
        MeetingEndsBeforeItStarts => nameof(MeetingInput.To),
        KeptVenueNameMissing => nameof(MeetingInput.VenueName),
        KeptVenueUnknown => nameof(MeetingInput.VenueId),
        VenueAlreadyKept => nameof(MeetingInput.KeepsVenue),
        CapacityInvalid or CapacityBelowSeatsTaken => nameof(MeetingInput.Capacity),
        _ => string.Empty,
    };

    protected override string FieldOf(string property) => property switch
    {
        "venue.name" => nameof(MeetingInput.VenueName),
        _ when property.StartsWith("venue.", StringComparison.Ordinal) => property["venue.".Length..],
        _ => property,
    };
}
