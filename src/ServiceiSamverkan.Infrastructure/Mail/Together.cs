using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Work that costs about as much for several as for one: who asks while it is being done for others is answered with all that
/// wait by then. What fails for several is done for each by itself, since one of them may be at fault alone.
/// </summary>
/// <param name="work">Answers in the order of what it is asked; never called twice at once.</param>
internal sealed class Together<TAsked, TAnswer>(Func<IReadOnlyList<TAsked>, Task<IReadOnlyList<TAnswer>>> work)
{
    private readonly Lock _lock = new();
    private List<Waiting> _waiting = [];
    private bool _isWorking;

    public Task<TAnswer> AskAsync(TAsked asked)
    {
        var waiting = new Waiting(asked, new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_lock)
        {
            _waiting.Add(waiting);
            if (!_isWorking)
                _ = Task.Run(WorkAsync);
            _isWorking = true;
        }

        return waiting.Answer.Task;
    }

    private async Task WorkAsync()
    {
        while (TakeWaiting() is { Count: > 0 } together)
        {
            if (await TryAsync(together))
                continue;
            foreach (var one in together)
                await TryAsync([one]);
        }
    }

    private List<Waiting> TakeWaiting()
    {
        lock (_lock)
        {
            (var taken, _waiting) = (_waiting, []);
            _isWorking = taken.Count > 0;
            return taken;
        }
    }

    /// <summary>False when several failed together.</summary>
    private async Task<bool> TryAsync(List<Waiting> together)
    {
        try
        {
            var answers = await work(together.ConvertAll(w => w.Asked));
            foreach (var (waiting, answer) in together.Zip(answers))
                waiting.Answer.SetResult(answer);
        }
        catch (Exception e)
        {
            if (together.Count > 1 && !DatabaseFaults.IsUnavailable(e))
                return false;
            together.ForEach(w => w.Answer.SetException(e));
        }

        return true;
    }

    private sealed record Waiting(TAsked Asked, TaskCompletionSource<TAnswer> Answer);
}
