namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>
/// One writer at a time, in the order of their coming. The turns are taken one after the other by whoever has begun with
/// them: what is handed from thread to thread costs more than most turns do.
/// </summary>
internal sealed class WriteGate
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Queue<Turn> _waiting = new();
    private bool _isTaken;

    /// <exception cref="DatabaseUnavailableException">The turn came after more than 30 seconds.</exception>
    public Task<T> RunAsync<T>(Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var turn = new Turn<T>(work, cancellationToken);
        bool isFirst;
        lock (_lock)
        {
            _waiting.Enqueue(turn);
            isFirst = !_isTaken;
            _isTaken = true;
        }

        if (isFirst)
            _ = Task.Run(TakeAllAsync, CancellationToken.None);
        return turn.Done;
    }

    private async Task TakeAllAsync()
    {
        while (Next() is { } turn)
            await turn.TakeAsync();
    }

    private Turn? Next()
    {
        lock (_lock)
        {
            var turn = _waiting.TryDequeue(out var next) ? next : null;
            _isTaken = turn is not null;
            return turn;
        }
    }

    private abstract class Turn
    {
        public abstract Task TakeAsync();
    }

    private sealed class Turn<T>(Func<ValueTask<T>> work, CancellationToken cancellationToken) : Turn
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly long _cameAt = Environment.TickCount64;

        // The turn is taken by another's thread, with the tenant and the trace of its own.
        private readonly ExecutionContext? _context = ExecutionContext.Capture();

        public Task<T> Done => _done.Task;

        public override async Task TakeAsync()
        {
            try
            {
                _done.SetResult(await StartAsync());
            }
            catch (OperationCanceledException e)
            {
                _done.SetCanceled(e.CancellationToken);
            }
            catch (Exception e)
            {
                _done.SetException(e);
            }
        }

        private ValueTask<T> StartAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Environment.TickCount64 - _cameAt > LongestWait.TotalMilliseconds)
                throw new DatabaseUnavailableException("Too many wait to write to the database.");
            if (_context is null)
                return work();
            ValueTask<T> started = default;
            ExecutionContext.Run(_context, _ => started = work(), null);
            return started;
        }
    }
}
