using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Bodies;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class BodyEndpoints
{
    public static void MapBodies(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("bodies").WithTags("bodies");
        office.MapGet("", ListAsync).WithName("ListBodies").WithSummary("Boards, units that answer for personal data, and other authorities.").RequirePermission(Permission.ReadOffice);
        office.MapPost("decision", CreateBoardAsync).WithName("CreateDecisionBody").WithSummary("Adds a board that takes decisions.").RequirePermission(Permission.Administer);
        office.MapPut("decision/{id:guid}", ChangeBoardAsync).WithName("ChangeDecisionBody").WithSummary("Changes a board.").RequirePermission(Permission.Administer);
        office.MapPost("controllers", CreateUnitAsync).WithName("CreateControllerUnit").WithSummary("Adds a unit that answers for personal data.").RequirePermission(Permission.Administer);
        office.MapPut("controllers/{id:guid}", ChangeUnitAsync).WithName("ChangeControllerUnit").WithSummary("Changes such a unit.").RequirePermission(Permission.Administer);
        office.MapPost("external", CreateExternalAsync).WithName("CreateExternalBody").WithSummary("Adds an authority that handovers go to.").RequirePermission(Permission.Administer);
        office.MapPut("external/{id:guid}", ChangeExternalAsync).WithName("ChangeExternalBody").WithSummary("Changes such an authority.").RequirePermission(Permission.Administer);
    }

    private static async Task<Answer<Ok<BodiesPage>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListBodies(), cancellationToken)).Ok();

    private static async Task<Answer<Created<Created>>> CreateBoardAsync(BoardBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreateDecisionBody(body.Name ?? LocalizedText.Empty, body.Abbreviation, body.ControllerUnitId), cancellationToken)).Created(_ => Address);

    private static async Task<Answer<NoContent>> ChangeBoardAsync(Guid id, BoardBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeDecisionBody(id, ifMatch.Version, body.Name ?? LocalizedText.Empty, body.Abbreviation, body.ControllerUnitId), cancellationToken)).NoContent();

    private static async Task<Answer<Created<Created>>> CreateUnitAsync(UnitBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreateControllerUnit(body.Name ?? LocalizedText.Empty, body.Email), cancellationToken)).Created(_ => Address);

    private static async Task<Answer<NoContent>> ChangeUnitAsync(Guid id, UnitBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeControllerUnit(id, ifMatch.Version, body.Name ?? LocalizedText.Empty, body.Email), cancellationToken)).NoContent();

    private static async Task<Answer<Created<Created>>> CreateExternalAsync(ExternalBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreateExternalBody(body.Name ?? LocalizedText.Empty, body.Email, body.Website), cancellationToken)).Created(_ => Address);

    private static async Task<Answer<NoContent>> ChangeExternalAsync(
        Guid id, ExternalBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeExternalBody(id, ifMatch.Version, body.Name ?? LocalizedText.Empty, body.Email, body.Website), cancellationToken)).NoContent();

    private const string Address = "/api/v1/office/bodies";

    internal sealed record BoardBody(LocalizedText? Name, string? Abbreviation, Guid? ControllerUnitId);

    internal sealed record UnitBody(LocalizedText? Name, string? Email);

    internal sealed record ExternalBody(LocalizedText? Name, string? Email, string? Website);
}
