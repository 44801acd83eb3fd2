namespace ServiceiSamverkan.Domain.Dialogues;

public abstract record DialogueEvent(ActivityKind Kind, Guid SubjectId, IReadOnlyList<Guid> PlaceIds) : IPublicEvent
{
    public Guid? DialogueId => SubjectId;
}

public sealed record DialogueOpened(Guid Id, IReadOnlyList<Guid> Places) : DialogueEvent(ActivityKind.DialogueOpened, Id, Places);

/// <summary>Paused, resumed, or its dates, places or texts were changed while it was open.</summary>
public sealed record DialogueChanged(Guid Id, IReadOnlyList<Guid> Places) : DialogueEvent(ActivityKind.DialogueChanged, Id, Places);

public sealed record DialogueCancelled(Guid Id, IReadOnlyList<Guid> Places) : DialogueEvent(ActivityKind.DialogueCancelled, Id, Places);

public sealed record DialogueAnswered(Guid Id, IReadOnlyList<Guid> Places) : DialogueEvent(ActivityKind.DialogueAnswered, Id, Places);
