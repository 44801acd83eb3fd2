using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>What a meeting leaves behind: who came, and the notes from its tables.</summary>
internal static class HarvestEndpoints
{
    public static void MapHarvest(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("meetings/{id:guid}").WithTags("meetings");
        office.MapGet("attendance", GetAttendanceAsync).WithName("GetAttendance").WithSummary("How many came; nobody is named.").RequirePermission(Permission.ReadOffice);
        office.MapPost("attendance", RecordAsync).WithName("RecordAttendance").WithSummary("Notes who came by address or token, or how many heads.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("harvest", ListAsync).WithName("ListHarvestNotes").WithSummary("The notes of a café by table and round.").RequirePermission(Permission.ReadOffice);
        office.MapPost("harvest", TakeAsync).WithName("TakeHarvestNotes").WithSummary("Takes in notes; each becomes a contribution, once.").RequirePermission(Permission.LeadDialogues);
    }

    private static async Task<Answer<Ok<AttendanceSummary>>> GetAttendanceAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAttendance(id), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> RecordAsync(Guid id, AttendanceBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RecordAttendance(id, body.Kind, body.Key, body.Count, body.PlaceId), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<IReadOnlyList<HarvestNoteItem>>>> ListAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListHarvestNotes(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<HarvestTaken>>> TakeAsync(Guid id, HarvestBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new TakeHarvestNotes(id, [.. (body.Notes ?? []).OfType<HarvestNoteInput>()], body.HaveRead), cancellationToken)).Ok();

    internal sealed record AttendanceBody(AttendanceKind Kind, string? Key, int? Count, Guid? PlaceId);

    /// <param name="Notes">Give each an id, and sending it again takes nothing twice.</param>
    /// <param name="HaveRead">They have been read as a moderator reads, and are shown at once; those with a person's data wait all the same.</param>
    internal sealed record HarvestBody(IReadOnlyList<HarvestNoteInput?>? Notes, bool HaveRead = false);
}
