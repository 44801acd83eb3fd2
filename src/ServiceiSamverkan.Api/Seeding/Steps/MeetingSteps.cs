using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Infrastructure.Photos;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class MeetingSteps
{
    public static void AddMeetings(this SeedPlan plan)
    {
        foreach (var (meeting, id) in SeedPlan.Identified(Lists.Meetings, plan.Content.Meetings))
        {
            var details = DetailsOf(meeting);
            plan.Add(meeting.At, $"meeting {meeting.Title}", scope => scope.CreateAsync<Meeting, Result<Application.Created>>(id, new PlanMeeting(details, meeting.Capacity)));
            if (meeting.State != MeetingState.Planned)
                plan.Add(meeting.AnnouncedAt ?? meeting.At, $"announcing of {meeting.Title}", scope => scope.AdvanceAsync<Meeting, Result>(id, m => m.State == MeetingState.Planned, v => new AnnounceMeeting(id, v)));
            foreach (var (registration, registrationId) in SeedPlan.Identified($"{Lists.Registrations}/{meeting.Key}", meeting.Registrations))
                plan.Add(registration.At ?? meeting.AnnouncedAt ?? meeting.At, $"registration of {registration.Name}", scope => scope.CreateAsync<Registration, Result<RegistrationReceipt>>(registrationId, new RegisterForMeeting(
                    id, registration.Name, registration.PartySize, registration.Email, registration.Phone, registration.NeedsLift, registration.LiftFrom, false, null)));
            if (meeting.State is MeetingState.Held or MeetingState.Documented)
                plan.AddHeld(meeting, id);
            if (meeting.State == MeetingState.Cancelled)
                plan.Add(meeting.DocumentedAt, $"cancelling of {meeting.Title}", scope => scope.AdvanceAsync<Meeting, Result>(id, m => m.State == MeetingState.Announced, v => new CancelMeeting(id, v, meeting.CancelReason ?? LocalizedText.Empty)));
        }
    }

    private static void AddHeld(this SeedPlan plan, SeedMeeting meeting, Guid id)
    {
        var after = meeting.EndsAt.AddMinutes(30);
        plan.Add(after, $"holding of {meeting.Title}", async scope =>
        {
            await scope.AdvanceAsync<Meeting, Result>(id, m => m.State == MeetingState.Announced, v => new HoldMeeting(id, v));
            await CameAsync(scope, meeting, id);
        });
        if (meeting.Notes.Count > 0)
            plan.Add(after.AddMinutes(10), $"notes of {meeting.Title}", scope => HarvestAsync(scope, meeting, id));
        foreach (var (picture, pictureId) in SeedPlan.Identified($"{Lists.Pictures}/{meeting.Key}", meeting.Pictures))
            plan.Add(after.AddMinutes(20), $"picture of {meeting.Title}", scope => scope.CreateAsync<MeetingPhoto, Result<Application.Created>>(
                pictureId, new AddMeetingPhoto(id, DrawnPicture.OfAHall(), picture.AltText, HasConsent: true, ShowsMinors: false, CustodiansAgreed: false)));
        if (meeting.State == MeetingState.Documented)
            plan.Add(meeting.DocumentedAt ?? after.AddDays(1), $"report of {meeting.Title}", scope => scope.AdvanceAsync<Meeting, Result>(id, m => m.State == MeetingState.Held, v => new DocumentMeeting(id, v, meeting.Report ?? LocalizedText.Empty)));
    }

    private static async Task CameAsync(SeedScope scope, SeedMeeting meeting, Guid id)
    {
        if (await scope.Db.Set<Attendance>().AnyAsync(a => a.MeetingId == id, scope.Cancelled))
            return;
        for (var person = 1; person <= meeting.Persons; person++)
            await scope.SendAsync(new RecordAttendance(id, AttendanceKind.Token, person.ToString("kort-00", CultureInfo.InvariantCulture), null, null));
        if (meeting.Heads is { } heads)
            await scope.SendAsync(new RecordAttendance(id, AttendanceKind.HeadCount, null, heads, null));
    }

    /// <summary>A note and the contribution that it becomes have the same key, each in its own list.</summary>
    private static async Task HarvestAsync(SeedScope scope, SeedMeeting meeting, Guid id)
    {
        foreach (var part in SeedPlan.Identified($"{Lists.Notes}/{meeting.Key}", meeting.Notes).Chunk(TakeHarvestNotes.NotesMax))
        {
            scope.Service<SeedIds>().Give(part.Select(n => SeedNotes.ContributionOf(n.Id)));
            await scope.SendAsync(new TakeHarvestNotes(id, [.. part.Select(n => new HarvestNoteInput(
                n.Id, n.Thing.Table, n.Thing.Round, n.Thing.Question, n.Thing.Text, n.Thing.Kind, LocalizedText.Swedish, n.Thing.WrittenDownBy))]));
        }
    }

    private static MeetingDetails DetailsOf(SeedMeeting m) => new()
    {
        Kind = m.Kind,
        Title = m.Title,
        Description = m.Description,
        Agenda = m.Agenda,
        StartsAt = m.StartsAt,
        EndsAt = m.EndsAt,
        PlaceId = SeedPlan.Ref(Lists.Places, m.Place),
        Venue = m.Venue ?? Venue.Unknown,
        VenueId = SeedPlan.RefOrNull(Lists.Venues, m.KeptVenue),
        DialogueId = SeedPlan.RefOrNull(Lists.Dialogues, m.Dialogue),
        TakesRegistrations = m.TakesRegistrations,
    };
}
