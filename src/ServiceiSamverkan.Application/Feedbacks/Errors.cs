namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>A decision that the answer builds on has been annulled.</summary>
public sealed record FeedbackBuildsOnAnnulledDecision() : Error(ErrorKind.Conflict);

/// <summary>What it is about is not open to an answer: a draft, merged, rejected or withdrawn.</summary>
public sealed record FeedbackSubjectNotAnswerable() : Error(ErrorKind.Conflict);
