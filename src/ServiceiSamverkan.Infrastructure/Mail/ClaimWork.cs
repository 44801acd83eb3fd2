using System.Collections.Concurrent;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Gives the connections the mails of a claim, one after the other, each looked at just before, and records what became of
/// them. Connections that come at the same moment share a commit and a question, since those take the time.
/// </summary>
internal sealed class ClaimWork : IAsyncDisposable
{
    private const int MostTries = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly MailClaim _claim;
    private readonly TimeProvider _clock;
    private readonly ConcurrentQueue<ClaimedMessage> _queue;
    private readonly Together<MailDelivery, MailDelivery> _records;
    private readonly Together<ClaimedMessage, ClaimedMail?> _looks;
    private readonly TurnSession _recording;
    private readonly TurnSession _looking;

    public ClaimWork(IServiceProvider services, MailClaim claim, IEnumerable<ClaimedMessage> messages, TimeProvider clock)
    {
        (_claim, _clock, _queue) = (claim, clock, new(messages));
        (_records, _recording) = (new(RecordAsync), new(services));
        (_looks, _looking) = (new(LookAsync), new(services));
    }

    /// <summary>What is not begun so long before the lease's end is left to the next claim; what is begun is ended by then.</summary>
    public bool IsOver => _clock.GetUtcNow() > _claim.LeaseUntil - MailSender.LeaseMargin;

    /// <returns>Null when there is none left.</returns>
    public async Task<NextMail?> NextAsync()
    {
        while (_queue.TryDequeue(out var claimed))
        {
            try
            {
                // Otherwise another sender has it by now.
                if (await _looks.AskAsync(claimed) is { } mail)
                    return new(claimed.Message.Id, mail);
            }
            catch (Exception e) when (!DatabaseFaults.IsUnavailable(e))
            {
                return new(claimed.Message.Id, null, e.Message);
            }
        }

        return null;
    }

    /// <summary>Ends when it is committed.</summary>
    public Task RecordAsync(MailDelivery done) => _records.AskAsync(done);

    /// <summary>All that nobody has begun with.</summary>
    public async Task<IReadOnlyList<MailDelivery>> PutBackAsync()
    {
        var left = _queue.Select(m => new MailDelivery(m.Message.Id, new Delivery.NotTried())).ToList();
        _queue.Clear();
        return left.Count == 0 ? left : await RecordAsync(left);
    }

    public async ValueTask DisposeAsync()
    {
        await _recording.DisposeAsync();
        await _looking.DisposeAsync();
    }

    private async Task<IReadOnlyList<ClaimedMail?>> LookAsync(IReadOnlyList<ClaimedMessage> claimed) =>
        (await _looking.RunAsync(sender => sender.Send(new GetClaimedMails(claimed), CancellationToken.None))).Value;

    /// <summary>
    /// What the server has taken is recorded even when the host is being stopped, and tried again while the claim holds:
    /// unrecorded, it would be sent once more.
    /// </summary>
    private async Task<IReadOnlyList<MailDelivery>> RecordAsync(IReadOnlyList<MailDelivery> deliveries)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var recorded = await _recording.RunAsync(sender => sender.Send(new RecordDeliveries(_claim.ClaimId, deliveries), CancellationToken.None));
                if (recorded.Error is not TooManyWritersAtOnce)
                    return deliveries;
            }
            catch (Exception e) when (tries < MostTries && DatabaseFaults.IsUnavailable(e))
            {
                // Away, full or locked; it may be back in a moment.
            }

            if (tries >= MostTries || _clock.GetUtcNow() >= _claim.LeaseUntil)
                return deliveries;
            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}

/// <param name="Mail">Null when it could not be made.</param>
/// <param name="Fault">Why not.</param>
internal sealed record NextMail(Guid MessageId, ClaimedMail? Mail, string? Fault = null);
