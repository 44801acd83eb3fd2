namespace ServiceiSamverkan.Domain.Handovers;

/// <summary>A whole dialogue stays with the municipality; its contributions and needs can be handed over.</summary>
public sealed record DialogueNotHandedOver() : Error(ErrorKind.Invalid);

public sealed record HandoverTextMissing() : Error(ErrorKind.Invalid);

public sealed record HandoverDueDatePassed() : Error(ErrorKind.Invalid);

public sealed record ContactDetailsNeedConsent() : Error(ErrorKind.Invalid);

public sealed record HandoverAnswerMissing() : Error(ErrorKind.Invalid);

public sealed record HandoverIsAnswered() : Error(ErrorKind.Conflict);

public sealed record HandoverFeedbackAboutOther() : Error(ErrorKind.Conflict);
