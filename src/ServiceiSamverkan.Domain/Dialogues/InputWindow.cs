namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>What becomes of a contribution sent in on a day.</summary>
public enum InputWindow
{
    NotYet,
    Open,

    /// <summary>Read, but it may come too late for the decision.</summary>
    Late,
    Closed,
}
