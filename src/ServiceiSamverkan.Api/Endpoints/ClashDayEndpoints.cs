using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Meetings.ClashDays;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class ClashDayEndpoints
{
    public static void MapClashDays(this ApiRoutes routes)
    {
        var days = routes.Office.MapGroup("clash-days").WithTags("meetings").RequirePermission(Permission.LeadDialogues);
        days.MapGet("", ListAsync).WithName("ListClashDays").WithSummary("Days of the municipality's own that meetings had better not fall on.");
        days.MapPost("", NoteAsync).WithName("NoteClashDay").WithSummary("Notes such days.");
        days.MapPut("{id:guid}", ChangeAsync).WithName("ChangeClashDay").WithSummary("Changes such days.");
        days.MapDelete("{id:guid}", RemoveAsync).WithName("RemoveClashDay").WithSummary("Takes such days away.");
    }

    private static async Task<Answer<Ok<IReadOnlyList<ClashDayItem>>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListClashDays(), cancellationToken)).Ok();

    private static async Task<Answer<Created<Created>>> NoteAsync(ClashDayBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new NoteClashDay(body.Name, body.FirstDay, body.LastDay), cancellationToken)).Created(_ => "/api/v1/office/clash-days");

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, ClashDayBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeClashDay(id, ifMatch.Version, body.Name, body.FirstDay, body.LastDay), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> RemoveAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RemoveClashDay(id), cancellationToken)).NoContent();

    /// <param name="LastDay">Absent: the first day alone.</param>
    internal sealed record ClashDayBody(string? Name, DateOnly FirstDay, DateOnly? LastDay);
}
