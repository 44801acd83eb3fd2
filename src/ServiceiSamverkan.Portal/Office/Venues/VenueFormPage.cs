using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Venues;
using ServiceiSamverkan.Portal.Forms;
using ServiceiSamverkan.Portal.Resources;
using ServiceiSamverkan.Portal.Shared;

namespace ServiceiSamverkan.Portal.Office.Venues;

/// <summary>What adding and changing a venue of the register have in common.</summary>
public abstract class VenueFormPage : FormPage
{
    [Inject]
    public required IStringLocalizer<VenuesTexts> T { get; set; }

    [Inject]
    public required IStringLocalizer<MeetingsTexts> Words { get; set; }

    protected IReadOnlyList<Choice> Places { get; private set; } = [];

    protected async Task ReadPlacesAsync() =>
        Places = [.. ((await ReadAsync(new ListPlaces(new(null, PageRequest.MaxLimit))))?.Items ?? []).Select(p => new Choice(p.Id.ToString(), p.Name))];

    /// <summary>Null, and the page says so, when no place is chosen.</summary>
    protected Guid? PlaceOf(VenueInput input)
    {
        if (Typed.Id(input.PlaceId) is { } place)
            return place;
        Refuse(nameof(input.PlaceId), Words["Missing.Place"]);
        return null;
    }

    protected override string FieldOf(Error error) => error switch
    {
        KeptVenueNameMissing => nameof(VenueInput.VenueName),
        PlaceUnknown => nameof(VenueInput.PlaceId),
        _ => string.Empty,
    };

    protected override string FieldOf(string property) => property is "name" ? nameof(VenueInput.VenueName) : property;
}
