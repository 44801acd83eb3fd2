using Mediator;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Records what became of the mails of a claim. Every connection waits for its own record; those that wait at the same
/// moment share one commit, since it is the commit that takes its time.
/// </summary>
internal sealed class DeliveryRecorder(IServiceProvider services, MailClaim claim, TimeProvider clock)
{
    private const int MostTries = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private List<Waiting> _waiting = [];
    private bool _isWriting;

    /// <summary>Ends when the record is committed.</summary>
    public Task RecordAsync(MailDelivery delivery)
    {
        var waiting = new Waiting(delivery, new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_lock)
        {
            _waiting.Add(waiting);
            if (!_isWriting)
                _ = Task.Run(WriteAllAsync);
            _isWriting = true;
        }

        return waiting.Recorded.Task;
    }

    private async Task WriteAllAsync()
    {
        while (TakeWaiting() is { Count: > 0 } together)
        {
            // What cannot be recorded of one is its own fault alone.
            if (!await TryWriteAsync(together) && together.Count > 1)
                await Task.WhenAll(together.Select(one => TryWriteAsync([one])));
        }
    }

    private List<Waiting> TakeWaiting()
    {
        lock (_lock)
        {
            (var taken, _waiting) = (_waiting, []);
            _isWriting = taken.Count > 0;
            return taken;
        }
    }

    /// <summary>False when several were refused together.</summary>
    private async Task<bool> TryWriteAsync(List<Waiting> together)
    {
        try
        {
            await WriteAsync(new(claim.ClaimId, together.ConvertAll(w => w.Delivery)));
            together.ForEach(w => w.Recorded.SetResult());
        }
        catch (Exception e)
        {
            if (together.Count > 1 && !DatabaseFaults.IsUnavailable(e))
                return false;
            together.ForEach(w => w.Recorded.SetException(e));
        }

        return true;
    }

    /// <summary>
    /// What the server has taken is recorded even when the host is being stopped, and tried again while the claim holds:
    /// unrecorded, it would be sent once more.
    /// </summary>
    private async Task WriteAsync(RecordDeliveries deliveries)
    {
        for (var tries = 1; ; tries++)
        {
            await using var scope = services.CreateAsyncScope();
            try
            {
                var recorded = await scope.ServiceProvider.GetRequiredService<ISender>().Send(deliveries, CancellationToken.None);
                if (recorded.Error is not TooManyWritersAtOnce)
                    return;
            }
            catch (Exception e) when (tries < MostTries && DatabaseFaults.IsUnavailable(e))
            {
                // Away, full or locked; it may be back in a moment.
            }

            if (tries >= MostTries || clock.GetUtcNow() >= claim.LeaseUntil)
                return;
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private sealed record Waiting(MailDelivery Delivery, TaskCompletionSource Recorded);
}
