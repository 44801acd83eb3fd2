namespace ServiceiSamverkan.Domain.Meetings;

public enum MeetingState
{
    Planned,
    Announced,
    Held,
    Documented,
    Cancelled,
}
