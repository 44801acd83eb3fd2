using ServiceiSamverkan.Application.Meetings;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>Who wants to come. An address or a telephone number is needed, so that someone can be told when something changes.</summary>
/// <param name="PartySize">How many come, the one who writes included; one when not said.</param>
internal sealed record RegistrationBody(
    string? Name, int? PartySize, string? Email, string? Phone, bool NeedsLift, string? LiftFrom, bool NeedsCompanion, string? Remark)
{
    public RegisterForMeeting Command(Guid meetingId) =>
        new(meetingId, Name, PartySize ?? 1, Email, Phone, NeedsLift, LiftFrom, NeedsCompanion, Remark);
}
