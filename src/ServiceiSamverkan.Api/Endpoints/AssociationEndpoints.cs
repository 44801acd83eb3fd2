using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Associations;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class AssociationEndpoints
{
    public static void MapAssociations(this ApiRoutes routes)
    {
        var open = routes.Public.MapGroup("associations").WithTags("associations");
        open.MapGet("", ListAsync).WithName("ListAssociations").WithSummary("The associations, all or those of a place.");
        open.MapGet("{key}", GetAsync).WithName("GetAssociation").WithSummary("An association by id or address.");

        var office = routes.Office.MapGroup("associations").WithTags("associations");
        office.MapGet("", ListForOfficeAsync).WithName("ListAssociationsForOffice").WithSummary("All associations, the ended ones too.").RequirePermission(Permission.ReadOffice);
        office.MapGet("{id:guid}", GetForOfficeAsync).WithName("GetAssociationForOffice").WithSummary("An association with its contact person.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("", CreateAsync).WithName("CreateAssociation").WithSummary("Adds an association.").RequirePermission(Permission.LeadDialogues);
        office.MapPut("{id:guid}", ChangeAsync).WithName("ChangeAssociation").WithSummary("Changes an association.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/end", EndAsync).WithName("EndAssociation").WithSummary("Notes that an association is no more.").RequirePermission(Permission.LeadDialogues);
    }

    private static async Task<Answer<Ok<Page<AssociationItem>>>> ListAsync(
        Guid? placeId, string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListAssociations(new(cursor, limit), placeId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<AssociationPage>>> GetAsync(string key, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAssociation(key), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<AssociationItem>>>> ListForOfficeAsync(
        string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListAssociations(new(cursor, limit), WithEnded: true), cancellationToken)).Ok();

    private static async Task<Answer<Ok<AssociationForOffice>>> GetForOfficeAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAssociationForOffice(id), cancellationToken)).OkWithVersion(a => a.Version);

    private static async Task<Answer<Created<AssociationCreated>>> CreateAsync(AssociationBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreateAssociation(body.Details()), cancellationToken)).Created(a => $"/api/v1/associations/{a.Slug}");

    private static async Task<Answer<NoContent>> ChangeAsync(
        Guid id, AssociationBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeAssociation(id, ifMatch.Version, body.Details()), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> EndAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new EndAssociation(id, ifMatch.Version), cancellationToken)).NoContent();

    internal sealed record AssociationBody(
        string? Name, IReadOnlyList<Guid>? PlaceIds, string? Website, string? ContactName, string? ContactEmail, string? ContactPhone)
    {
        public AssociationDetails Details() => new(Name, PlaceIds ?? [], Website, ContactName, ContactEmail, ContactPhone);
    }
}
