using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>What the sender keeps.</summary>
/// <param name="FollowUpCode">Written XXXX-XXXX-XXXX-X.</param>
/// <param name="ModerateBy">The last day of the promised time for reading it.</param>
/// <param name="AnswerOn">The day promised for the answer, where a dialogue has promised one.</param>
public sealed record ContributionReceipt(
    Guid Id, string FollowUpCode, DateTimeOffset ReceivedAt, ContributionState State, DateOnly ModerateBy, DateOnly? AnswerOn);
