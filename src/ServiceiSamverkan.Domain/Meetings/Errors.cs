namespace ServiceiSamverkan.Domain.Meetings;

public sealed record MeetingTitleMissing() : Error(ErrorKind.Invalid);

public sealed record MeetingEndsBeforeItStarts() : Error(ErrorKind.Invalid);

/// <summary>The verb does not fit the state that the meeting is in.</summary>
public sealed record MeetingStateForbids(MeetingState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

public sealed record MeetingNotYetBegun() : Error(ErrorKind.Conflict);

public sealed record MeetingDialogueStands() : Error(ErrorKind.Conflict);

public sealed record MeetingReportMissing() : Error(ErrorKind.Invalid);

public sealed record MeetingCancelReasonMissing() : Error(ErrorKind.Invalid);

/// <summary>Only a World Café has a harvest.</summary>
public sealed record MeetingIsNoCafe() : Error(ErrorKind.Conflict);

/// <summary>A harvest belongs to a dialogue, which answers it.</summary>
public sealed record CafeWithoutDialogue() : Error(ErrorKind.Conflict);

public sealed record MeetingTakesNoRegistrations() : Error(ErrorKind.Conflict);

public sealed record RegistrationClosed() : Error(ErrorKind.Conflict);

public sealed record RegistrationNameMissing() : Error(ErrorKind.Invalid);

public sealed record PartySizeInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Registration.PartyMax];
}

public sealed record CapacityInvalid() : Error(ErrorKind.Invalid);

/// <summary>So many seats are already promised.</summary>
public sealed record CapacityBelowSeatsTaken(int SeatsTaken) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [SeatsTaken];
}

public sealed record RegistrationAlreadyCancelled() : Error(ErrorKind.Conflict);

public sealed record HeadCountInvalid() : Error(ErrorKind.Invalid);

public sealed record HarvestNoteEmpty() : Error(ErrorKind.Invalid);

public sealed record HarvestTableInvalid() : Error(ErrorKind.Invalid);

/// <summary>Without words for it a picture says nothing to those who do not see it.</summary>
public sealed record PhotoAltTextMissing() : Error(ErrorKind.Invalid);

public sealed record ClashDayNameMissing() : Error(ErrorKind.Invalid);

/// <summary>The last day is before the first, or so far from it that it is a mistake of the pen.</summary>
public sealed record ClashDaysInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [ClashDay.DaysMax];
}
