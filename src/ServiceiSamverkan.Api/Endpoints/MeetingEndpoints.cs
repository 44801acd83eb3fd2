using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MeetingEndpoints
{
    public static void MapMeetings(this ApiRoutes routes)
    {
        var open = routes.Public.MapGroup("meetings").WithTags("meetings");
        open.MapGet("", ListAsync).WithName("ListMeetings").WithSummary("Meetings to come, or those that have been.");
        open.MapGet("{id:guid}", GetAsync).WithName("GetMeeting").WithSummary("A meeting: when, where, and whether there are seats.");
        open.MapPost("{id:guid}/registrations", RegisterAsync).WithName("RegisterForMeeting").WithSummary("Signs up without an account; who does not fit waits.")
            .RequireRateLimiting(RateLimits.AnonymousWrites).Idempotent();

        var registrations = routes.Public.MapGroup("registrations").WithTags("registrations").RequireRateLimiting(RateLimits.Codes);
        registrations.MapGet("{token}", GetRegistrationAsync).WithName("GetRegistration").WithSummary("A registration by the token that was given with it.");
        registrations.MapPost("{token}/cancel", CancelAsync).WithName("CancelRegistration").WithSummary("Cancels by the token; the seats go to those who wait.").Idempotent();
        routes.MapMeetingOffice();
        routes.MapHarvest();
        routes.MapMeetingPhotos();
    }

    private static async Task<Answer<Ok<Page<MeetingItem>>>> ListAsync(
        Guid? placeId, Guid? dialogueId, bool? past, string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListMeetings(new(cursor, limit), placeId, dialogueId, past ?? false), cancellationToken)).Ok();

    private static async Task<Answer<Ok<MeetingPage>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMeeting(id), cancellationToken)).Ok();

    private static async Task<Answer<Created<RegistrationReceipt>>> RegisterAsync(
        Guid id, RegistrationBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(body.Command(id), cancellationToken)).Created(r => $"/api/v1/registrations/{r.Token}");

    private static async Task<Answer<Ok<RegistrationPage>>> GetRegistrationAsync(string token, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetRegistration(token), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> CancelAsync(string token, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelRegistration(token), cancellationToken)).NoContent();
}
