using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Sending;

/// <summary>Claimed mails as they are to be sent, looked at again just before: they may no longer be right.</summary>
/// <param name="Claimed">As the claim was read; what may have changed since then is asked for anew.</param>
public sealed record GetClaimedMails(IReadOnlyList<ClaimedMessage> Claimed) : IQuery<Result<IReadOnlyList<ClaimedMail?>>>;

/// <param name="Skip">Why it is not to be sent; then there is no mail.</param>
public sealed record ClaimedMail(SkipReason? Skip, OutgoingMail? Mail)
{
    /// <summary>When people are awake, where it keeps quiet hours and its turn came within them.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}

/// <summary>Answers in the order of the question; null for one that another sender has by now, or that was erased.</summary>
public sealed class GetClaimedMailsHandler(MailChecks checks, MailAssembly assembly, TimeProvider clock)
    : IQueryHandler<GetClaimedMails, Result<IReadOnlyList<ClaimedMail?>>>
{
    public async ValueTask<Result<IReadOnlyList<ClaimedMail?>>> Handle(GetClaimedMails query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var known = await checks.FindAsync([.. query.Claimed.Select(c => c.Message)], cancellationToken);
        var mails = new List<ClaimedMail?>(query.Claimed.Count);
        foreach (var claimed in query.Claimed)
            mails.Add(await LookAsync(claimed, known, now, cancellationToken));
        return mails;
    }

    private async ValueTask<ClaimedMail?> LookAsync(ClaimedMessage claimed, KnownOfMails known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var message = claimed.Message;
        if (now >= message.ExpiresAt)
            return new(SkipReason.Expired, null);
        if (ByDay.Concerns(message) && QuietHours.Outside(now) is var awake && awake > now)
            return new(null, null) { NotBefore = awake };
        if (await checks.CheckAsync(message, known, cancellationToken) is not { } check)
            return null;
        return check.Skip is { } reason
            ? new(reason, null)
            : new(null, await assembly.AssembleAsync(claimed, check.Reader, cancellationToken));
    }
}
