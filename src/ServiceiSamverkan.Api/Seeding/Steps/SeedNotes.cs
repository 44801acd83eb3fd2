namespace ServiceiSamverkan.Api.Seeding.Steps;

/// <summary>Harvest notes of all meetings, with the contributions that they become.</summary>
internal static class SeedNotes
{
    public static Guid ContributionOf(Guid noteId) => SeedIds.Of(Lists.Contributions, $"note {noteId:N}");

    public static IEnumerable<(SeedMeeting Meeting, SeedNote Note, Guid ContributionId)> Of(SeedTenant content) =>
        from meeting in content.Meetings
        from note in SeedPlan.Identified($"{Lists.Notes}/{meeting.Key}", meeting.Notes)
        select (meeting, note.Thing, ContributionOf(note.Id));
}
