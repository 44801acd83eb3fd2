namespace ServiceiSamverkan.Domain.Meetings;

public enum MeetingKind
{
    WorldCafe,

    /// <summary>Coffee and talk: needs no dialogue and no gate.</summary>
    PlainGetTogether,
    InformationMeeting,

    /// <summary>Byavandring.</summary>
    VillageWalk,
    Other,
}
