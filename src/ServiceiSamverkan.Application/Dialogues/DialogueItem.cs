using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>A dialogue in a list that residents see, in the reader's language.</summary>
public sealed record DialogueItem(
    Guid Id,
    string Slug,
    string Title,
    string Summary,
    DialogueState State,
    PublicDialogueState PublicState,
    DateOnly? OpensOn,
    DateOnly? ClosesOn,
    IReadOnlyList<DialoguePlace> Places);

public sealed record DialoguePlace(Guid Id, string Name);
