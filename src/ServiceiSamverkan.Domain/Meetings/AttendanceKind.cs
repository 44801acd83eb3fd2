namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>How it is known that someone came. Decides what can be counted as a person.</summary>
public enum AttendanceKind
{
    ConfirmedAddress,
    Token,

    /// <summary>Heads counted in the room: makes an interval, never a person.</summary>
    HeadCount,
}
