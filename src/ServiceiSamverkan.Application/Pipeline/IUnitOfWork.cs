namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>The write gate and the transaction around a command.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Takes the tenant's write gate, begins a transaction and runs the work. When its outcome bears no error, what
    /// happened is recorded (activity, audit, planned mail), saved and committed; otherwise nothing is kept. The work is
    /// run again, from the start and a bounded number of times, when another writer was quicker.
    /// </summary>
    ValueTask<TResponse> RunAsync<TResponse>(
        IBaseCommand command, Func<CancellationToken, ValueTask<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>;
}
