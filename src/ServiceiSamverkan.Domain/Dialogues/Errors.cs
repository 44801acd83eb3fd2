namespace ServiceiSamverkan.Domain.Dialogues;

public sealed record DialogueTitleMissing() : Error(ErrorKind.Invalid);

public sealed record DialogueSlugTaken() : Error(ErrorKind.Conflict);

/// <summary>Two questions or two phases have the same key.</summary>
public sealed record DialoguePartKeyRepeated(string Key) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Key];
}

public sealed record DialogueDatesInWrongOrder() : Error(ErrorKind.Invalid);

public sealed record ModerationDaysInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Dialogue.ModerationDaysMax];
}

/// <summary>Lists what is missing before the dialogue can open.</summary>
public sealed record DialogueCannotOpen(IReadOnlyList<OpeningRequirement> Missing) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Missing];
}

/// <summary>What cannot be influenced is information; any higher level would promise what cannot be kept.</summary>
public sealed record NotInfluencedIsInformation() : Error(ErrorKind.Conflict);

/// <summary>The verb does not fit the state that the dialogue is in.</summary>
public sealed record DialogueStateForbids(DialogueState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

public sealed record DialoguePaused() : Error(ErrorKind.Conflict);

public sealed record DialogueNotPaused() : Error(ErrorKind.Conflict);

public sealed record CancelReasonMissing() : Error(ErrorKind.Invalid);

/// <summary>So many contributions still lack a final answer or a recorded reason.</summary>
public sealed record ContributionsUnanswered(int Count) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Count];
}

/// <summary>The date promised at the opening stands; an interim answer names the date of the next word instead.</summary>
public sealed record PromisedDateStands() : Error(ErrorKind.Conflict);

/// <summary>Support already given was given on the basis stated at the opening.</summary>
public sealed record SupportBasisStands() : Error(ErrorKind.Conflict);

public sealed record NoFeedbackOwed() : Error(ErrorKind.Conflict);
