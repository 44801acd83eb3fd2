using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>Proposals that wait for a decision: for those who record it.</summary>
public sealed class ProposalTasks(ITenantDb db) : IOfficeTasks
{
    public string Permission => Access.Permission.RecordDecisions;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken) =>
        [.. (await db.SubmittedAsync(reader.Language, cancellationToken)).Select(p => new OfficeTask("RecordDecision", [], p.Title, null, $"/kontoret/beslut/nytt?forslag={p.Id}"))];
}

/// <summary>The same for those who decide, to read beforehand; whoever records the decision has it as a task of another name.</summary>
public sealed class ReadingTasks(ITenantDb db) : IOfficeTasks
{
    public string Permission => Access.Permission.ReadBeforeDecision;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken) =>
        RolesTable.Grants(reader.Roles, Access.Permission.RecordDecisions) ? []
            : [.. (await db.SubmittedAsync(reader.Language, cancellationToken)).Select(p => new OfficeTask("ReadProposal", [], p.Title, null, $"/kontoret/underlag/{p.Id}"))];
}

internal static class SubmittedProposals
{
    public static async ValueTask<IReadOnlyList<(Guid Id, string Title)>> SubmittedAsync(this ITenantDb db, string language, CancellationToken cancellationToken) =>
    [
        .. (await db.Set<Proposal>().AsNoTracking().Where(p => p.State == ProposalState.Submitted)
            .OrderBy(p => p.SubmittedOn).ThenBy(p => p.Id).Select(p => new { p.Id, p.Title }).ToListAsync(cancellationToken))
            .Select(p => (p.Id, p.Title.In(language))),
    ];
}
