using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>A proposal in a list.</summary>
/// <param name="Body">The name of the body that is to decide.</param>
public sealed record ProposalItem(
    Guid Id, string Title, string Language, ProposalState State, DateTimeOffset CreatedAt, DateOnly? SubmittedOn, string Body);
