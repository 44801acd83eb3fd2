using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Domain.Handovers;

/// <summary>What is handed over, to whom, why, and when the answer is due.</summary>
/// <param name="Subject">A contribution or a need.</param>
/// <param name="WithContactDetails">Name and address of the person go along.</param>
/// <param name="Consented">The person has agreed to that.</param>
public sealed record HandoverDetails(
    FeedbackSubject Subject, Guid ExternalBodyId, LocalizedText What, LocalizedText Why, DateOnly AnswerDueOn, bool WithContactDetails, bool Consented);
