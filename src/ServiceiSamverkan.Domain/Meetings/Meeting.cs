using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Domain.Meetings;

/// <summary>
/// A meeting with residents, with or without a dialogue. <c>Planned → Announced → Held → Documented</c>; or cancelled.
/// </summary>
public sealed class Meeting : Aggregate
{
    public const int TitleMaxLength = 150;
    public const int DescriptionMaxLength = 4000;
    public const int AgendaMaxLength = 4000;
    public const int ReportMaxLength = 20_000;
    public const int ReasonMaxLength = 1000;

    /// <summary>Days after the meeting within which its report is there to read.</summary>
    public const int ReportDays = 14;

    private Meeting()
    {
    }

    public MeetingKind Kind { get; private set; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Description { get; private set; } = LocalizedText.Empty;

    public LocalizedText Agenda { get; private set; } = LocalizedText.Empty;

    public MeetingState State { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public Guid PlaceId { get; private set; }

    /// <summary>Its own copy: what is changed in the register changes no meeting.</summary>
    public Venue Venue { get; private set; } = null!;

    public Guid? VenueId { get; private set; }

    public Guid? DialogueId { get; private init; }

    public bool TakesRegistrations { get; private set; }

    /// <summary>iCalendar SEQUENCE: how many times something changed after it was announced.</summary>
    public int CalendarSequence { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public LocalizedText Report { get; private set; } = LocalizedText.Empty;

    public DateTimeOffset? DocumentedAt { get; private set; }

    public LocalizedText CancelReason { get; private set; } = LocalizedText.Empty;

    /// <summary>The café's own follow-up code: shows all its notes, withdraws none. Given with the first note.</summary>
    public FollowUpCode? CafeCode { get; private set; }

    public DateOnly? ReportDueOn => HeldOn?.AddDays(ReportDays);

    public static Result<Meeting> Plan(Guid id, MeetingDetails details)
    {
        var meeting = new Meeting { Id = id, DialogueId = details.DialogueId };
        return meeting.Change(details) is { Error: { } error } ? error : meeting;
    }

    public Result Change(MeetingDetails details)
    {
        if (State is not (MeetingState.Planned or MeetingState.Announced))
            return new MeetingStateForbids(State);
        if (details.Title.IsEmpty)
            return new MeetingTitleMissing();
        if (details.EndsAt <= details.StartsAt)
            return new MeetingEndsBeforeItStarts();
        if (details.DialogueId != DialogueId)
            return new MeetingDialogueStands();
        if (State == MeetingState.Announced)
        {
            CalendarSequence++;
            Raise(new MeetingChanged(Id, DialogueId, details.PlaceId));
        }

        Kind = details.Kind;
        Title = details.Title;
        Description = details.Description;
        Agenda = details.Agenda;
        StartsAt = details.StartsAt;
        EndsAt = details.EndsAt;
        PlaceId = details.PlaceId;
        Venue = details.Venue;
        VenueId = details.VenueId;
        TakesRegistrations = details.TakesRegistrations;
        return Result.Ok;
    }

    /// <summary>What was decided about it, as it stands now.</summary>
    public MeetingDetails Details() => new()
    {
        Kind = Kind,
        Title = Title,
        Description = Description,
        Agenda = Agenda,
        StartsAt = StartsAt,
        EndsAt = EndsAt,
        PlaceId = PlaceId,
        Venue = Venue,
        VenueId = VenueId,
        DialogueId = DialogueId,
        TakesRegistrations = TakesRegistrations,
    };

    public Result Announce()
    {
        if (State != MeetingState.Planned)
            return new MeetingStateForbids(State);
        State = MeetingState.Announced;
        Raise(new MeetingAnnounced(Id, DialogueId, PlaceId));
        return Result.Ok;
    }

    public Result Hold(DateTimeOffset now)
    {
        if (State != MeetingState.Announced)
            return new MeetingStateForbids(State);
        if (now < StartsAt)
            return new MeetingNotYetBegun();
        State = MeetingState.Held;
        HeldOn = SwedishCalendar.DayOf(StartsAt);
        return Result.Ok;
    }

    public Result Document(LocalizedText report, DateTimeOffset now)
    {
        if (State is not (MeetingState.Held or MeetingState.Documented))
            return new MeetingStateForbids(State);
        if (report.IsEmpty)
            return new MeetingReportMissing();
        if (State == MeetingState.Held)
        {
            State = MeetingState.Documented;
            DocumentedAt = now;
            Raise(new MeetingDocumented(Id, DialogueId, PlaceId));
        }

        Report = report;
        return Result.Ok;
    }

    public Result Cancel(LocalizedText reason)
    {
        if (State is not (MeetingState.Planned or MeetingState.Announced))
            return new MeetingStateForbids(State);
        if (reason.IsEmpty)
            return new MeetingCancelReasonMissing();
        if (State == MeetingState.Announced)
        {
            CalendarSequence++;
            Raise(new MeetingCancelled(Id, DialogueId, PlaceId));
        }

        State = MeetingState.Cancelled;
        CancelReason = reason;
        return Result.Ok;
    }

    /// <summary>Notes are taken from when the café has begun, and may be written in afterwards.</summary>
    public Result TakeHarvest(DateTimeOffset now, Func<FollowUpCode> newCafeCode)
    {
        if (Kind != MeetingKind.WorldCafe)
            return new MeetingIsNoCafe();
        if (DialogueId is null)
            return new CafeWithoutDialogue();
        if (CheckBegun(now) is { Error: { } error })
            return error;
        CafeCode ??= newCafeCode();
        return Result.Ok;
    }

    /// <summary>Who came is noted from when it begins.</summary>
    public Result CheckBegun(DateTimeOffset now)
    {
        if (State is MeetingState.Planned or MeetingState.Cancelled)
            return new MeetingStateForbids(State);
        return now < StartsAt ? new MeetingNotYetBegun() : Result.Ok;
    }

    /// <summary>People can sign up until it begins.</summary>
    public Result CanRegister(DateTimeOffset now)
    {
        if (!TakesRegistrations)
            return new MeetingTakesNoRegistrations();
        return State == MeetingState.Announced && now < StartsAt ? Result.Ok : new RegistrationClosed();
    }

    public bool IsReportOverdue(DateOnly today) => State == MeetingState.Held && ReportDueOn < today;
}
