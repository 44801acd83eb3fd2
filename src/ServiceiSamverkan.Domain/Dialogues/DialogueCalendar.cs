namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>What a dialogue is on a given day, for residents and for what they send in. Takes columns, so that lists can use it too.</summary>
public sealed record DialogueCalendar(DialogueState State, bool WasOpened, bool IsPaused, bool IsAnswered, DateOnly? OpensOn, DateOnly? ClosesOn)
{
    private bool HasOpened(DateOnly today) => today >= OpensOn;

    private bool HasClosed(DateOnly today) => today > ClosesOn;

    /// <summary>Null for what was never opened: residents do not see it.</summary>
    public PublicDialogueState? PublicState(DateOnly today) => WasOpened ? OpenedState(today) : null;

    /// <summary>What becomes of a contribution sent in on this day.</summary>
    public InputWindow Window(DateOnly today) => State switch
    {
        DialogueState.Draft => InputWindow.NotYet,
        DialogueState.Open => IsPaused ? InputWindow.Closed : !HasOpened(today) ? InputWindow.NotYet : HasClosed(today) ? InputWindow.Late : InputWindow.Open,
        DialogueState.Processing => IsPaused ? InputWindow.Closed : InputWindow.Late,
        DialogueState.Answered or DialogueState.Closed or DialogueState.Archived or DialogueState.Cancelled => InputWindow.Closed,
    };

    private PublicDialogueState OpenedState(DateOnly today) => State switch
    {
        DialogueState.Open => !HasOpened(today) ? PublicDialogueState.Planned : HasClosed(today) ? PublicDialogueState.Processing : PublicDialogueState.Open,
        DialogueState.Draft or DialogueState.Processing => PublicDialogueState.Processing,
        DialogueState.Cancelled => IsAnswered ? PublicDialogueState.Answered : PublicDialogueState.Processing,
        DialogueState.Answered or DialogueState.Closed or DialogueState.Archived => PublicDialogueState.Answered,
    };
}
