using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MeetingOfficeEndpoints
{
    public static void MapMeetingOffice(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("meetings").WithTags("meetings");
        office.MapGet("", ListAsync).WithName("ListMeetingsForOffice").WithSummary("All meetings, the planned ones too.").RequirePermission(Permission.ReadOffice);
        office.MapGet("clashes", ClashesAsync).WithName("FindClashes").WithSummary("Holidays, days of the municipality's own and its meetings on the days of a meeting that is being planned.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("{id:guid}", GetAsync).WithName("GetMeetingForOffice").WithSummary("A meeting with everything that is planned.").RequirePermission(Permission.ReadOffice);
        office.MapPost("", PlanAsync).WithName("PlanMeeting").WithSummary("Plans a meeting.").RequirePermission(Permission.LeadDialogues);
        office.MapPut("{id:guid}", ChangeAsync).WithName("ChangeMeeting").WithSummary("Changes a meeting and its seats.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/announce", AnnounceAsync).WithName("AnnounceMeeting").WithSummary("Shows it to residents, who may sign up.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/hold", HoldAsync).WithName("HoldMeeting").WithSummary("Notes that it has been held.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/report", DocumentAsync).WithName("DocumentMeeting").WithSummary("Writes its report.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/cancel", CancelAsync).WithName("CancelMeeting").WithSummary("Cancels it with a reason.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("{id:guid}/registrations", RegistrationsAsync).WithName("ListRegistrations").WithSummary("Who comes and who waits.").RequirePermission(Permission.ServeResidents);
        office.MapPost("{id:guid}/registrations", RegisterAsync).WithName("RegisterResident").WithSummary("Signs someone up who has called.").RequirePermission(Permission.ServeResidents);
        office.MapPost("{id:guid}/registrations/{registrationId:guid}/cancel", CancelRegistrationAsync).WithName("CancelRegistrationForResident").WithSummary("Cancels for someone who has called.").RequirePermission(Permission.ServeResidents);
    }

    private static async Task<Answer<Ok<IReadOnlyList<Clash>>>> ClashesAsync(
        DateTimeOffset startsAt, DateTimeOffset endsAt, Guid? exceptId, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new FindClashes(startsAt, endsAt, exceptId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<MeetingForOfficeItem>>>> ListAsync(
        Guid? dialogueId, string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListMeetingsForOffice(new(cursor, limit), dialogueId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<MeetingForOffice>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMeetingForOffice(id), cancellationToken)).OkWithVersion(m => m.Version);

    private static async Task<Answer<Created<Created>>> PlanAsync(MeetingBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PlanMeeting(body.Details(), body.Capacity, body.KeepsVenue), cancellationToken)).Created(c => $"/api/v1/office/meetings/{c.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(Guid id, MeetingBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeMeeting(id, ifMatch.Version, body.Details(), body.Capacity, body.KeepsVenue), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> AnnounceAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AnnounceMeeting(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> HoldAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new HoldMeeting(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> DocumentAsync(Guid id, ReportBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new DocumentMeeting(id, ifMatch.Version, body.Report ?? LocalizedText.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CancelAsync(Guid id, CancelBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelMeeting(id, ifMatch.Version, body.Reason ?? LocalizedText.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<IReadOnlyList<RegistrationItem>>>> RegistrationsAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListRegistrations(id), cancellationToken)).Ok();

    private static async Task<Answer<Created<RegistrationReceipt>>> RegisterAsync(
        Guid id, RegistrationBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(body.Command(id), cancellationToken)).Created(r => $"/api/v1/registrations/{r.Token}");

    private static async Task<Answer<NoContent>> CancelRegistrationAsync(Guid id, Guid registrationId, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelRegistrationForResident(id, registrationId), cancellationToken)).NoContent();

    internal sealed record ReportBody(LocalizedText? Report);

    internal sealed record CancelBody(LocalizedText? Reason);

    /// <param name="Venue">As this meeting has it. With <paramref name="VenueId"/>, what is left empty comes from the register.</param>
    /// <param name="Capacity">Seats; null when there is room for all.</param>
    /// <param name="VenueId">The venue of the register that is picked; null for one that is for this time only.</param>
    /// <param name="KeepsVenue">What is written in <paramref name="Venue"/> enters the register.</param>
    internal sealed record MeetingBody(
        MeetingKind Kind,
        LocalizedText? Title,
        LocalizedText? Description,
        LocalizedText? Agenda,
        DateTimeOffset StartsAt,
        DateTimeOffset EndsAt,
        Guid PlaceId,
        Venue? Venue,
        Guid? DialogueId,
        bool TakesRegistrations,
        int? Capacity,
        Guid? VenueId = null,
        bool KeepsVenue = false)
    {
        public MeetingDetails Details() => new()
        {
            Kind = Kind,
            Title = Title ?? LocalizedText.Empty,
            Description = Description ?? LocalizedText.Empty,
            Agenda = Agenda ?? LocalizedText.Empty,
            StartsAt = StartsAt.ToUniversalTime(),
            EndsAt = EndsAt.ToUniversalTime(),
            PlaceId = PlaceId,
            Venue = Venue ?? Domain.Meetings.Venue.Unknown,
            VenueId = VenueId,
            DialogueId = DialogueId,
            TakesRegistrations = TakesRegistrations,
        };
    }
}
