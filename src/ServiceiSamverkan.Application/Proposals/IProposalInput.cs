using FluentValidation;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>What is typed in a proposal, when it is drafted and when it is changed.</summary>
public interface IProposalInput
{
    LocalizedText Title { get; }

    LocalizedText Text { get; }

    Guid BodyId { get; }

    IReadOnlyList<Guid> NeedIds { get; }
}

internal static class ProposalInput
{
    public static async ValueTask<Result<ProposalDetails>> ToDetailsAsync(this IProposalInput input, ITenantDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<DecisionBody>().AnyAsync(b => b.Id == input.BodyId, cancellationToken))
            return NotFound.Instance;
        var wanted = input.NeedIds.Distinct().ToList();
        var needs = await db.Set<Need>().Where(n => wanted.Contains(n.Id)).ToListAsync(cancellationToken);
        return needs.Count == wanted.Count
            ? new ProposalDetails(input.Title.Cleaned(), input.Text.Cleaned(), input.BodyId, needs)
            : NotFound.Instance;
    }

    public static void AddProposalRules<T>(this AbstractValidator<T> validator)
        where T : IProposalInput
    {
        validator.RuleFor(p => p.Title).SingleLine(Proposal.TitleMaxLength);
        validator.RuleFor(p => p.Text).MultiLine(Proposal.TextMaxLength);
    }
}
