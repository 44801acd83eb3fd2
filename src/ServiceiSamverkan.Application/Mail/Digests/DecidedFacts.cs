using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Mail.Digests;

/// <summary>What a letter tells of proposals, decisions and promises.</summary>
public sealed class DecidedFacts(ITenantDb db)
{
    public async Task<Dictionary<Guid, DigestFact>> ProposalsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Proposal>().AsNoTracking()
            .Where(p => ids.Contains(p.Id) && (p.State == ProposalState.Submitted || p.State == ProposalState.Decided))
            .Select(p => new { p.Id, p.Title }).ToListAsync(cancellationToken))
        .ToDictionary(p => p.Id, p => new DigestFact(p.Title, MailPaths.Proposal(p.Id)));

    public async Task<Dictionary<Guid, DigestFact>> DecisionsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken))
        .ToDictionary(d => d.Id, d => new DigestFact(d.Title, MailPaths.Decision(d.Id))
        {
            Note = Excerpt.Of(d.Outcome == DecisionOutcome.Rejected ? d.Reason : d.Text, DigestFacts.ExcerptLength),
            Reference = d.Reference.ToString(),
        });

    public async Task<Dictionary<Guid, DigestFact>> CommitmentsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Set<Commitment>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Title, c.OwnerName, c.DueOn }).ToListAsync(cancellationToken))
        .ToDictionary(c => c.Id, c => new DigestFact(c.Title, MailPaths.Commitment(c.Id)) { Where = c.OwnerName, Day = c.DueOn });
}
