namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>What has been said to people is not changed afterwards; it is corrected by a new answer.</summary>
public sealed record FeedbackIsPublished() : Error(ErrorKind.Conflict);

/// <summary>One of the four parts is missing.</summary>
public sealed record FeedbackIncomplete() : Error(ErrorKind.Conflict);

public sealed record InterimFeedbackNeedsNextWord() : Error(ErrorKind.Conflict);

public sealed record FinalFeedbackHasNoNextWord() : Error(ErrorKind.Invalid);

public sealed record RecipientOutcomeUnknown() : Error(ErrorKind.Invalid);

/// <summary>Mail has reached the person, or nothing was told for the other way.</summary>
public sealed record NoOtherWay() : Error(ErrorKind.Conflict);
