namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>
/// Turns what happened into rows (activity, planned mail) inside the transaction of the command that caused it.
/// All implementations are called once per command, before it is saved.
/// </summary>
public interface IRecordEvents
{
    ValueTask RecordAsync(IReadOnlyList<IDomainEvent> events, CancellationToken cancellationToken);
}
