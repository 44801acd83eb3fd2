using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Proposals.Office;

/// <summary>What can be chosen in the forms of proposals, decisions and promises.</summary>
public sealed record GetProposalChoices : IQuery<Result<ProposalChoices>>;

/// <param name="Needs">Confirmed ones, oldest first.</param>
public sealed record ProposalChoices(IReadOnlyList<BodyChoice> Bodies, IReadOnlyList<ThingLink> Needs);

public sealed record BodyChoice(Guid Id, string Name, string Abbreviation);

public sealed class GetProposalChoicesHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetProposalChoices, Result<ProposalChoices>>
{
    public async ValueTask<Result<ProposalChoices>> Handle(GetProposalChoices query, CancellationToken cancellationToken)
    {
        var bodies = await db.Set<DecisionBody>().AsNoTracking().OrderBy(b => b.Abbreviation).Select(b => new { b.Id, b.Name, b.Abbreviation }).ToListAsync(cancellationToken);
        return new ProposalChoices(
            [.. bodies.Select(b => new BodyChoice(b.Id, b.Name.In(caller.Language), b.Abbreviation))],
            await db.PublicNeeds().Where(n => n.State == NeedState.Confirmed).LinksAsync(caller.Language, cancellationToken));
    }
}
