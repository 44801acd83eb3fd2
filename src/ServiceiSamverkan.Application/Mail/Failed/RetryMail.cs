using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Failed;

/// <summary>One mail that was given up is tried again.</summary>
public sealed record RetryMail(Guid Id, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class RetryMailHandler(ITenantDb db, MailRetry retry) : ICommandHandler<RetryMail, Result>
{
    public async ValueTask<Result> Handle(RetryMail command, CancellationToken cancellationToken)
    {
        var message = await db.Set<MailMessage>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken);
        if (message is null)
            return NotFound.Instance;
        if (message.CheckVersion(command.Version) is { } stale)
            return stale;
        return await retry.RetryAsync(message, cancellationToken);
    }
}
