using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Venues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class VenueEndpoints
{
    public static void MapVenues(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("venues").WithTags("venues");
        office.MapGet("", ListAsync).WithName("ListVenues").WithSummary("The venues of the register, without who has the keys.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("{id:guid}", GetAsync).WithName("GetVenue").WithSummary("A venue with who has its key.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("", KeepAsync).WithName("KeepVenue").WithSummary("Keeps a venue in the register.").RequirePermission(Permission.LeadDialogues);
        office.MapPut("{id:guid}", ChangeAsync).WithName("ChangeVenue").WithSummary("Changes a venue; meetings that were planned there keep what they say.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/close", CloseAsync).WithName("CloseVenue").WithSummary("Takes it out of use and erases who has its key.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/reopen", ReopenAsync).WithName("ReopenVenue").WithSummary("Takes it into use again.").RequirePermission(Permission.LeadDialogues);
    }

    private static async Task<Answer<Ok<Page<VenueItem>>>> ListAsync(
        string? cursor, int? limit, bool? withClosed, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListVenues(new(cursor, limit), withClosed ?? false), cancellationToken)).Ok();

    private static async Task<Answer<Ok<VenueForOffice>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetVenue(id), cancellationToken)).OkWithVersion(v => v.Version);

    private static async Task<Answer<Created<Created>>> KeepAsync(VenueBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new KeepVenue(body.PlaceId, body.Venue()), cancellationToken)).Created(c => $"/api/v1/office/venues/{c.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, VenueBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeVenue(id, ifMatch.Version, body.PlaceId, body.Venue()), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CloseAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CloseVenue(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> ReopenAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ReopenVenue(id, ifMatch.Version), cancellationToken)).NoContent();

    /// <param name="KeyHolder">Who has the key; for staff only.</param>
    internal sealed record VenueBody(
        Guid PlaceId, string? Name, string? Address, string? KeyHolder, string? HearingLoop, string? Coverage, string? Parking, string? Access)
    {
        public Venue Venue() => new(Name ?? "", Address ?? "", KeyHolder ?? "", HearingLoop ?? "", Coverage ?? "", Parking ?? "", Access ?? "");
    }
}
