using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Application.Activities;

/// <summary>Writes what residents may hear about, in the transaction of the change, numbered in the order of commit.</summary>
public sealed class ActivityRecorder(ITenantDb db, TimeProvider clock, IIdSource ids) : IRecordEvents
{
    public async ValueTask RecordAsync(IReadOnlyList<IDomainEvent> events, CancellationToken cancellationToken)
    {
        IPublicEvent[] heard = [.. events.OfType<IPublicEvent>()];
        if (heard.Length == 0)
            return;

        var counter = db.Set<ActivityCounter>();
        await counter.ExecuteUpdateAsync(c => c.SetProperty(x => x.Last, x => x.Last + heard.Length), cancellationToken);
        var sequence = await counter.Select(c => c.Last).SingleAsync(cancellationToken) - heard.Length;

        var now = clock.GetUtcNow();
        foreach (var happened in heard)
            db.Set<Activity>().Add(Activity.Of(happened, ids.Next(), ++sequence, now));
    }
}
