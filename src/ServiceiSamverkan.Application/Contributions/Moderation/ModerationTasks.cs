using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>Contributions that nobody has read yet.</summary>
public sealed class ModerationTasks(ITenantDb db) : IOfficeTasks
{
    public string Permission => Access.Permission.Moderate;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<Contribution>().CountAsync(c => c.State == ContributionState.Received, cancellationToken);
        return waiting == 0 ? [] : [new OfficeTask("Moderate", [waiting], null, reader.Today, "/kontoret/granska")];
    }
}
