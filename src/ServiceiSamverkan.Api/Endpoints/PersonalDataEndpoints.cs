using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.PersonalData;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class PersonalDataEndpoints
{
    /// <summary>Asked for by POST: an address in a link would stand in histories and logs.</summary>
    public static void MapPersonalData(this ApiRoutes routes)
    {
        var people = routes.Office.MapGroup("persons").WithTags("office: personal data").RequirePermission(Permission.Administer);
        people.MapPost("export", ExportAsync).WithName("ExportPerson").WithSummary("All that is held of the person with this address or code, place by place.");
        people.MapPost("erase", EraseAsync).WithName("ErasePerson").WithSummary("Erases of that person what may be erased at once, and tells what stays.");
    }

    private static async Task<Answer<Ok<PersonExport>>> ExportAsync(PersonBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ExportPerson(body.Email, body.Code), cancellationToken)).Ok();

    private static async Task<Answer<Ok<PersonErased>>> EraseAsync(PersonBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ErasePerson(body.Email, body.Code), cancellationToken)).Ok();

    /// <summary>One of the two.</summary>
    internal sealed record PersonBody(string? Email, string? Code);
}
