using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Application.Venues;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>A meeting's texts as they are stored, and whether what it points at exists.</summary>
internal static class MeetingReferences
{
    public static async Task<Error?> CheckReferencesAsync(this ITenantDb db, MeetingDetails details, CancellationToken cancellationToken)
    {
        if (await db.CheckPlacesAsync([details.PlaceId], cancellationToken) is { } unknown)
            return unknown;
        return details.DialogueId is { } dialogue && !await db.Set<Dialogue>().AnyAsync(d => d.Id == dialogue, cancellationToken)
            ? new MeetingDialogueUnknown()
            : null;
    }

    public static MeetingDetails Clean(this MeetingDetails given) => given with
    {
        Title = given.Title.Cleaned(),
        Description = given.Description.Cleaned(),
        Agenda = given.Agenda.Cleaned(),
        Venue = given.Venue.Clean(),
    };
}
