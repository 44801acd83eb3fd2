using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Needs.Sheets;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class PlaceEndpoints
{
    public static void MapPlaces(this ApiRoutes routes)
    {
        var open = routes.Public.MapGroup("places").WithTags("places");
        open.MapGet("", ListAsync).WithName("ListPlaces").WithSummary("The municipality's places in Swedish order.");
        open.MapGet("service-kinds", ListKindsAsync).WithName("ListServiceKinds").WithSummary("The kinds of service that a place can have.");
        open.MapGet("{key}/sheet", SheetAsync).WithName("GetVillageSheet").WithSummary("The byablad: what was said in the place, what happens, the next word.");
        open.MapGet("{key}", GetAsync).WithName("GetPlace").WithSummary("A place by id or address: its people and services with their sources.");
        routes.Public.MapGet("service-plan", PlanAsync).WithTags("places").WithName("GetServicePlan").WithSummary("The service plan: how each kind of service stands, what has changed, needs, decisions and commitments.");

        var office = routes.Office.MapGroup("places").WithTags("places");
        office.MapGet("", ListForOfficeAsync).WithName("ListPlacesForOffice").WithSummary("All places, the closed and merged ones too.").RequirePermission(Permission.ReadOffice);
        office.MapGet("{id:guid}", GetForOfficeAsync).WithName("GetPlaceForOffice").WithSummary("A place with its names in all languages.").RequirePermission(Permission.ReadOffice);
        office.MapPost("", CreateAsync).WithName("CreatePlace").WithSummary("Adds a place.").RequirePermission(Permission.Administer);
        office.MapPut("{id:guid}", ChangeAsync).WithName("ChangePlace").WithSummary("Changes a place.").RequirePermission(Permission.Administer);
        office.MapPost("{id:guid}/population", RecordPopulationAsync).WithName("RecordPopulation").WithSummary("Notes how many lived there on a day, with source.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/services", RecordServiceAsync).WithName("RecordService").WithSummary("Notes how a service stands since a day, with source.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/close", CloseAsync).WithName("ClosePlace").WithSummary("Closes a place; its history stays.").RequirePermission(Permission.Administer);
        office.MapPost("{id:guid}/merge", MergeAsync).WithName("MergePlace").WithSummary("Merges a place into another.").RequirePermission(Permission.Administer);
        office.MapPost("service-kinds", AddKindAsync).WithName("AddServiceKind").WithSummary("Adds a kind of service of the municipality's own.").RequirePermission(Permission.Administer);
    }

    private static async Task<Answer<Ok<VillageSheet>>> SheetAsync(string key, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetVillageSheet(key), cancellationToken)).Ok();

    private static async Task<Answer<Ok<ServicePlan>>> PlanAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetServicePlan(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<PlaceItem>>>> ListAsync(string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListPlaces(new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<ServiceKindItem>>>> ListKindsAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListServiceKinds(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<PlacePage>>> GetAsync(string key, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetPlace(key), cancellationToken)).OkWithVersion(p => p.Version);

    private static async Task<Answer<Ok<Page<PlaceItem>>>> ListForOfficeAsync(string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListPlaces(new(cursor, limit), WithEnded: true), cancellationToken)).Ok();

    private static async Task<Answer<Ok<PlaceForOffice>>> GetForOfficeAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetPlaceForOffice(id), cancellationToken)).OkWithVersion(p => p.Version);

    private static async Task<Answer<Created<PlaceCreated>>> CreateAsync(PlaceDetails body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreatePlace(body), cancellationToken)).Created(p => $"/api/v1/places/{p.Slug}");

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, PlaceDetails body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangePlace(id, ifMatch.Version, body), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> RecordPopulationAsync(Guid id, PopulationBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RecordPopulation(id, ifMatch.Version, body.Date, body.Value, body.Source, body.Method), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> RecordServiceAsync(Guid id, ServiceBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new RecordService(id, ifMatch.Version, body.Kind, body.Status, body.Since, body.AtPlaceId, body.DistanceKm, body.Source), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CloseAsync(Guid id, ReasonBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ClosePlace(id, ifMatch.Version, body.Reason), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> MergeAsync(Guid id, MergeBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new MergePlace(id, ifMatch.Version, body.IntoId, body.Reason), cancellationToken)).NoContent();

    private static async Task<Answer<Created<ServiceKindItem>>> AddKindAsync(ServiceKindBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AddServiceKind(body.Label ?? LocalizedText.Empty), cancellationToken)).Created(_ => "/api/v1/places/service-kinds");

    internal sealed record PopulationBody(DateOnly? Date, int Value, string? Source, string? Method);

    internal sealed record ServiceBody(string? Kind, ServiceStatus Status, DateOnly Since, Guid? AtPlaceId, int? DistanceKm, string? Source);

    internal sealed record ReasonBody(string? Reason);

    internal sealed record MergeBody(Guid IntoId, string? Reason);

    internal sealed record ServiceKindBody(LocalizedText? Label);
}
