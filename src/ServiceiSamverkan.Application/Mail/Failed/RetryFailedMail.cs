using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Failed;

/// <summary>All mail that was given up and is still worth reading is tried again, a batch at a time; the operator's, after a server's fault.</summary>
public sealed record RetryFailedMail : ICommand<Result<int>>, ILeavesPublicPages
{
    /// <summary>As many as this were put back: there may be more.</summary>
    public const int Batch = 500;
}

public sealed class RetryFailedMailHandler(ITenantDb db, MailRetry retry, TimeProvider clock) : ICommandHandler<RetryFailedMail, Result<int>>
{
    public async ValueTask<Result<int>> Handle(RetryFailedMail command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var failed = await db.Set<MailMessage>()
            .Where(m => m.State == MailState.Failed && m.ExpiresAt > now).OrderBy(m => m.Id).Take(RetryFailedMail.Batch)
            .ToListAsync(cancellationToken);
        foreach (var message in failed)
        {
            if ((await retry.RetryAsync(message, cancellationToken)).Error is { } refused)
                return refused;
        }

        return failed.Count;
    }
}
