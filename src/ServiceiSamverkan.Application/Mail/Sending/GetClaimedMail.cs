using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>A claimed mail as it is to be sent, looked at again just before: it may no longer be right.</summary>
/// <param name="Claimed">As the claim was read; what may have changed since then is asked for anew.</param>
public sealed record GetClaimedMail(ClaimedMessage Claimed) : IQuery<Result<ClaimedMail>>;

/// <param name="Skip">Why it is not to be sent; then there is no mail.</param>
public sealed record ClaimedMail(SkipReason? Skip, OutgoingMail? Mail)
{
    /// <summary>When people are awake, where it keeps quiet hours and its turn came within them.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}

public sealed class GetClaimedMailHandler(MailChecks checks, MailAssembly assembly, DigestCalendar calendar, TimeProvider clock)
    : IQueryHandler<GetClaimedMail, Result<ClaimedMail>>
{
    public async ValueTask<Result<ClaimedMail>> Handle(GetClaimedMail query, CancellationToken cancellationToken)
    {
        var message = query.Claimed.Message;
        var now = clock.GetUtcNow();
        if (now >= message.ExpiresAt)
            return new ClaimedMail(SkipReason.Expired, null);
        if (QuietHours.Concern(message) && calendar.OutsideQuietHours(now) is var awake && awake > now)
            return new ClaimedMail(null, null) { NotBefore = awake };
        if (await checks.CheckAsync(message, cancellationToken) is not { } check)
            return new ClaimLost();
        return check.Skip is { } reason
            ? new ClaimedMail(reason, null)
            : new ClaimedMail(null, await assembly.AssembleAsync(query.Claimed, check.Reader, cancellationToken));
    }
}
