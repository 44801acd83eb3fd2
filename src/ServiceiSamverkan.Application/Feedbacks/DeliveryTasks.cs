using ServiceiSamverkan.Application.Feedbacks.Office;
using ServiceiSamverkan.Application.Tasks;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>Letters to post and calls to make, and those whom mail has not reached.</summary>
public sealed class DeliveryTasks(ITenantDb db) : IOfficeTasks
{
    public string Permission => Access.Permission.ServeResidents;

    public async ValueTask<IReadOnlyList<OfficeTask>> ListAsync(TaskReader reader, CancellationToken cancellationToken)
    {
        var pending = db.Set<FeedbackRecipient>().Where(r => r.State == RecipientState.Pending);
        var letters = await pending.CountAsync(r => r.Way == AnswerBy.Letter, cancellationToken);
        var calls = await pending.CountAsync(r => r.Way == AnswerBy.Phone, cancellationToken);
        List<OfficeTask> tasks = [];
        if (letters > 0)
            tasks.Add(new("Letters", [letters], null, reader.Today, "/kontoret/brev"));
        if (calls > 0)
            tasks.Add(new("Calls", [calls], null, reader.Today, "/kontoret/brev"));
        var unreached = await ListUnreachedHandler.Unreached(db).CountAsync(cancellationToken);
        if (unreached > 0)
            tasks.Add(new("Unreached", [unreached], null, reader.Today, "/kontoret/brev"));
        return tasks;
    }
}
