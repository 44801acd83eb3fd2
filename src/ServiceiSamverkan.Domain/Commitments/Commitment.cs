using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>"Det här har vi lovat": has an owner and a due date, and residents can follow it.</summary>
public sealed class Commitment : Aggregate
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 4000;
    public const int OwnerNameMaxLength = 150;
    public const int NoteMaxLength = 1000;

    private readonly List<CommitmentNeed> _needs = [];
    private readonly List<ProgressNote> _notes = [];

    private Commitment()
    {
    }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public OwnerKind OwnerKind { get; private set; }

    public string OwnerName { get; private set; } = string.Empty;

    public DateOnly DueOn { get; private set; }

    /// <summary>What was promised first; kept when the date is moved.</summary>
    public DateOnly FirstDueOn { get; private set; }

    public CommitmentState State { get; private set; }

    public Guid? DecisionId { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public LocalizedText CancelReason { get; private set; } = LocalizedText.Empty;

    public IReadOnlyList<CommitmentNeed> Needs => _needs;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ProgressNote> Notes => _notes;

    private bool IsOpen => State is CommitmentState.Planned or CommitmentState.InProgress;

    public static Result<Commitment> Make(Guid id, CommitmentDetails details, DateTimeOffset now)
    {
        if (Check(details, SwedishCalendar.DayOf(now)) is { } error)
            return error;
        var commitment = new Commitment
        {
            Id = id,
            Title = details.Title,
            Text = details.Text,
            OwnerKind = details.OwnerKind,
            OwnerName = details.OwnerName.Trim(),
            DueOn = details.DueOn,
            FirstDueOn = details.DueOn,
            DecisionId = details.DecisionId,
            MadeAt = now,
        };
        commitment._needs.AddRange(details.Needs.Select(n => n.Id).Distinct().Select(n => new CommitmentNeed(n)));
        commitment.Raise(new CommitmentMade(id, Concern.Of(details.Needs)));
        return commitment;
    }

    /// <summary>The promised day has passed.</summary>
    public bool IsLate(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Tells what has happened; the work has then begun.</summary>
    /// <param name="dueOn">A new due date, when the old one cannot be held.</param>
    public Result Progress(Guid noteId, LocalizedText text, DateOnly? dueOn, Concern concern, DateTimeOffset now)
    {
        if (!IsOpen)
            return new CommitmentStateForbids(State);
        if (text.IsEmpty)
            return new ProgressTextMissing();
        if (dueOn < SwedishCalendar.DayOf(now))
            return new DueDatePassed();
        _notes.Add(new(noteId, now, text, dueOn));
        DueOn = dueOn ?? DueOn;
        State = CommitmentState.InProgress;
        Raise(new CommitmentChanged(Id, concern));
        return Result.Ok;
    }

    public Result Finish(Guid noteId, LocalizedText text, DateOnly on, Concern concern, DateTimeOffset now)
    {
        if (!IsOpen)
            return new CommitmentStateForbids(State);
        if (on > SwedishCalendar.DayOf(now))
            return new DoneInFuture();
        if (!text.IsEmpty)
            _notes.Add(new(noteId, now, text, null));
        State = CommitmentState.Done;
        DoneOn = on;
        Raise(new CommitmentChanged(Id, concern));
        return Result.Ok;
    }

    public Result Cancel(LocalizedText reason, Concern concern)
    {
        if (!IsOpen)
            return new CommitmentStateForbids(State);
        if (reason.IsEmpty)
            return new CancelReasonMissing();
        State = CommitmentState.Cancelled;
        CancelReason = reason;
        Raise(new CommitmentChanged(Id, concern));
        return Result.Ok;
    }

    private static Error? Check(CommitmentDetails details, DateOnly today) =>
        details.Title.IsEmpty ? new CommitmentTitleMissing()
        : string.IsNullOrWhiteSpace(details.OwnerName) ? new CommitmentOwnerMissing()
        : details.DueOn < today ? new DueDatePassed()
        : details.DecisionId is null && details.Needs.Count == 0 ? new CommitmentWithoutGround()
        : null;
}
