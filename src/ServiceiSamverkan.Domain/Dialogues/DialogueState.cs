namespace ServiceiSamverkan.Domain.Dialogues;

public enum DialogueState
{
    Draft,
    Open,
    Processing,
    Answered,
    Closed,
    Archived,
    Cancelled,
}
