using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>A claimed mail as it is to be sent, looked at again just before: it may no longer be right.</summary>
public sealed record GetClaimedMail(Guid MessageId, Guid ClaimId) : IQuery<Result<ClaimedMail>>;

/// <param name="Skip">Why it is not to be sent; then there is no mail.</param>
public sealed record ClaimedMail(SkipReason? Skip, OutgoingMail? Mail);

public sealed class GetClaimedMailHandler(ITenantDb db, MailChecks checks, MailAssembly assembly, TimeProvider clock)
    : IQueryHandler<GetClaimedMail, Result<ClaimedMail>>
{
    public async ValueTask<Result<ClaimedMail>> Handle(GetClaimedMail query, CancellationToken cancellationToken)
    {
        var message = await db.Set<MailMessage>().AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == query.MessageId && m.ClaimId == query.ClaimId, cancellationToken);
        if (message is null)
            return new ClaimLost();
        if (clock.GetUtcNow() >= message.ExpiresAt)
            return new ClaimedMail(SkipReason.Expired, null);
        var check = await checks.CheckAsync(message, cancellationToken);
        return check.Skip is { } reason
            ? new ClaimedMail(reason, null)
            : new ClaimedMail(null, await assembly.AssembleAsync(message, check.Subscription, cancellationToken));
    }
}
