using System.Globalization;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Places;

public sealed class PlaceInput
{
    public int? Version { get; set; }

    public string? Kind { get; set; }

    public LanguageInput? Name { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? ParentId { get; set; }

    public static PlaceInput Of(PlaceForOffice place) => new()
    {
        Kind = place.Kind.ToString(),
        Name = LanguageInput.Of(place.Name.Texts),
        Latitude = place.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
        Longitude = place.Point?.Longitude.ToString(CultureInfo.InvariantCulture),
        ParentId = place.ParentId?.ToString(),
    };

    public PlaceDetails ToDetails() => new(
        Typed.Choice<PlaceKind>(Kind) ?? default, Name?.ToText() ?? LocalizedText.Empty, Degrees(Latitude), Degrees(Longitude), Typed.Id(ParentId));

    /// <summary>With comma or point; what cannot be read is off the earth and refused as such.</summary>
    private static double? Degrees(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : double.TryParse(typed.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees
        : double.MaxValue;
}
