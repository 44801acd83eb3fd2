using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>
/// A citizen dialogue, from the question whether it can be influenced to the answer that everyone is owed.
/// <c>Draft → Open → Processing → Answered → Closed → Archived</c>; paused or cancelled on the way.
/// </summary>
public sealed partial class Dialogue : Aggregate
{
    public const int TitleMaxLength = 150;
    public const int SummaryMaxLength = 500;
    public const int TextMaxLength = 10_000;
    public const int PromiseMaxLength = 1000;
    public const int ReasonMaxLength = 1000;
    public const int DiaryNumberMaxLength = 60;
    public const int DefaultModerationDays = 3;
    public const int ModerationDaysMax = 30;

    private readonly List<PlaceLink> _places = [];
    private readonly List<AssociationLink> _associations = [];

    // Set as a whole when they are read from where they are stored.
    private List<DialogueQuestion> _questions = [];
    private List<Phase> _phases = [];

    private Dialogue()
    {
    }

    public string Slug { get; private init; } = string.Empty;

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Summary { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public DialogueState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>Set while it is paused: nothing is taken in, but what is promised still is.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public LocalizedText CancelReason { get; private set; } = LocalizedText.Empty;

    /// <summary>When the last answer that was owed had been given.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>First day on which contributions are taken in.</summary>
    public DateOnly? OpensOn { get; private set; }

    /// <summary>Last day on which contributions are in time.</summary>
    public DateOnly? ClosesOn { get; private set; }

    public InfluenceAssessment? Influence { get; private set; }

    public Mandate? Mandate { get; private set; }

    public MunicipalContact? Contact { get; private set; }

    public MunicipalContact? Deputy { get; private set; }

    public ParticipationLevel? Level { get; private set; }

    public LocalizedText Promise { get; private set; } = LocalizedText.Empty;

    /// <summary>The day promised at the opening, by which everyone has an answer.</summary>
    public DateOnly? FeedbackOn { get; private set; }

    /// <summary>The day named by the latest interim answer.</summary>
    public DateOnly? NextWordOn { get; private set; }

    public SupportBasis SupportBasis { get; private set; }

    public bool PreModerated { get; private set; }

    /// <summary>Working days within which what is sent in is read.</summary>
    public int ModerationDays { get; private set; }

    /// <summary>As the municipality's own registry writes it.</summary>
    public string? DiaryNumber { get; private set; }

    public Guid? ControllerUnitId { get; private set; }

    /// <summary>The tenant's copy of the template version that it was started from.</summary>
    public Guid? AdoptedTemplateId { get; private init; }

    /// <summary>None means the whole municipality.</summary>
    public IReadOnlyList<PlaceLink> Places => _places;

    public IReadOnlyList<AssociationLink> Associations => _associations;

    public IReadOnlyList<DialogueQuestion> Questions => _questions;

    public IReadOnlyList<Phase> Phases => _phases;

    /// <summary>The next day on which residents are owed a word.</summary>
    public DateOnly? FeedbackDueOn => NextWordOn ?? FeedbackOn;

    /// <summary>Cancelling does not free from answering those who had already spoken.</summary>
    public bool OwesFeedback =>
        OpenedAt is not null && AnsweredAt is null && State is DialogueState.Open or DialogueState.Processing or DialogueState.Cancelled;

    /// <summary>It cannot be influenced, and says so.</summary>
    public bool IsInformation => Influence is { CanBeInfluenced: false };

    public DialogueCalendar Calendar => new(State, OpenedAt is not null, PausedAt is not null, AnsweredAt is not null, OpensOn, ClosesOn);

    private Guid[] PlaceIds => [.. _places.Select(p => p.PlaceId)];

    public static Result<Dialogue> Create(Guid id, string slug, DialogueDetails details, Guid? adoptedTemplateId, DateTimeOffset now)
    {
        var dialogue = new Dialogue { Id = id, Slug = slug, AdoptedTemplateId = adoptedTemplateId, CreatedAt = now };
        return dialogue.Change(details) is { Error: { } error } ? error : dialogue;
    }

    /// <summary>While it is open every requirement of the opening must still hold, and the date and basis then promised stand.</summary>
    public Result Change(DialogueDetails details)
    {
        if (State is not (DialogueState.Draft or DialogueState.Open or DialogueState.Processing))
            return new DialogueStateForbids(State);
        if (details.Flaw() is { } flaw)
            return flaw;
        if (State != DialogueState.Draft)
        {
            if (details.MissingToOpen() is { Count: > 0 } missing)
                return new DialogueCannotOpen(missing);
            if (details.FeedbackOn != FeedbackOn)
                return new PromisedDateStands();
            if (details.SupportBasis != SupportBasis)
                return new SupportBasisStands();
            Raise(new DialogueChanged(Id, [.. details.PlaceIds]));
        }

        Take(details);
        return Result.Ok;
    }

    public Result Open(DateTimeOffset now)
    {
        if (State != DialogueState.Draft)
            return new DialogueStateForbids(State);
        if (Details().MissingToOpen() is { Count: > 0 } missing)
            return new DialogueCannotOpen(missing);
        State = DialogueState.Open;
        OpenedAt = now;
        Raise(new DialogueOpened(Id, PlaceIds));
        return Result.Ok;
    }

    /// <summary>Ends the taking in: what has been said is gathered, proposed and decided.</summary>
    public Result Process()
    {
        if (State != DialogueState.Open)
            return new DialogueStateForbids(State);
        if (PausedAt is not null)
            return new DialoguePaused();
        State = DialogueState.Processing;
        Raise(new DialogueChanged(Id, PlaceIds));
        return Result.Ok;
    }

    public Result Pause(DateTimeOffset now)
    {
        if (State is not (DialogueState.Open or DialogueState.Processing))
            return new DialogueStateForbids(State);
        if (PausedAt is not null)
            return new DialoguePaused();
        PausedAt = now;
        Raise(new DialogueChanged(Id, PlaceIds));
        return Result.Ok;
    }

    public Result Resume()
    {
        if (PausedAt is null)
            return new DialogueNotPaused();
        PausedAt = null;
        Raise(new DialogueChanged(Id, PlaceIds));
        return Result.Ok;
    }

    public Result Cancel(LocalizedText reason)
    {
        if (State is not (DialogueState.Draft or DialogueState.Open or DialogueState.Processing))
            return new DialogueStateForbids(State);
        if (reason.IsEmpty)
            return new CancelReasonMissing();
        if (OpenedAt is not null)
            Raise(new DialogueCancelled(Id, PlaceIds));
        State = DialogueState.Cancelled;
        CancelReason = reason;
        PausedAt = null;
        return Result.Ok;
    }

    /// <summary>A cancelled dialogue stays cancelled, and owes nothing more.</summary>
    /// <param name="unanswered">Contributions that have neither a final answer nor a recorded reason for none.</param>
    public Result Answer(int unanswered, DateTimeOffset now)
    {
        if (State is not (DialogueState.Processing or DialogueState.Cancelled) || !OwesFeedback)
            return new DialogueStateForbids(State);
        if (PausedAt is not null)
            return new DialoguePaused();
        if (unanswered > 0)
            return new ContributionsUnanswered(unanswered);
        if (State == DialogueState.Processing)
            State = DialogueState.Answered;
        AnsweredAt = now;
        Raise(new DialogueAnswered(Id, PlaceIds));
        return Result.Ok;
    }

    public Result Close()
    {
        if (State != DialogueState.Answered)
            return new DialogueStateForbids(State);
        State = DialogueState.Closed;
        return Result.Ok;
    }

    public Result Archive()
    {
        if (State != DialogueState.Closed)
            return new DialogueStateForbids(State);
        State = DialogueState.Archived;
        return Result.Ok;
    }

    /// <summary>An interim answer was published, which names this day for the next one.</summary>
    public Result NoteNextWord(DateOnly on)
    {
        if (!OwesFeedback)
            return new NoFeedbackOwed();
        NextWordOn = on;
        return Result.Ok;
    }

    /// <summary>The promised day has passed, and neither a final nor an interim answer came.</summary>
    public bool IsOverdue(DateOnly today) => OwesFeedback && FeedbackDueOn < today;
}
