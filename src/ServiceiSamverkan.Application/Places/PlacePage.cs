using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>A village or locality by itself.</summary>
/// <param name="MergedInto">Where its life goes on, when it was merged.</param>
/// <param name="Population">Latest first, each with source and day.</param>
/// <param name="Services">As they stand today.</param>
/// <param name="ChangesSince">The first day of the pilot, from which changes count; null when all do.</param>
/// <param name="Changes">What came to stand otherwise than before, latest first.</param>
/// <param name="History">Every standing of every service, latest first.</param>
/// <param name="Dialogues">All that were ever opened about the place, latest first.</param>
/// <param name="Meetings">Those to come.</param>
public sealed record PlacePage(
    Guid Id,
    string Slug,
    string Name,
    PlaceKind Kind,
    PlaceState State,
    DateOnly? EndedOn,
    string? EndReason,
    PlaceLinkItem? MergedInto,
    PlaceLinkItem? Parent,
    GeoPoint? Point,
    IReadOnlyList<PlaceLinkItem> Children,
    IReadOnlyList<PopulationFigure> Population,
    IReadOnlyList<PlaceServiceLine> Services,
    DateOnly? ChangesSince,
    IReadOnlyList<PlaceServiceLine> Changes,
    IReadOnlyList<PlaceServiceLine> History,
    IReadOnlyList<PlaceAssociation> Associations,
    IReadOnlyList<DialogueItem> Dialogues,
    IReadOnlyList<MeetingItem> Meetings,
    int Version);

public sealed record PlaceLinkItem(Guid Id, string Slug, string Name);

/// <summary>How one service stands.</summary>
/// <param name="Kind">The kind's key.</param>
/// <param name="At">Where it is, when it is at another place.</param>
public sealed record PlaceServiceLine(
    string Kind, string Label, ServiceStatus Status, DateOnly Since, PlaceLinkItem? At, int? DistanceKm, string Source)
{
    /// <param name="service">As it stands.</param>
    /// <param name="labels">Of the kinds, by key.</param>
    /// <param name="places">Those where services are that stand elsewhere.</param>
    internal static PlaceServiceLine Of(PlaceService service, IReadOnlyDictionary<string, string> labels, IReadOnlyDictionary<Guid, PlaceLinkItem> places) => new(
        service.Kind, labels.GetValueOrDefault(service.Kind, service.Kind), service.Status, service.Since,
        service.AtPlaceId is { } at ? places.GetValueOrDefault(at) : null, service.DistanceKm, service.Source);
}

public sealed record PlaceAssociation(Guid Id, string Slug, string Name);
