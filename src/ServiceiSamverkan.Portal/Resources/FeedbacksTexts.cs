namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Feedbacks.</summary>
public sealed class FeedbacksTexts;
