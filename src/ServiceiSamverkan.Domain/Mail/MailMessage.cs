using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// One mail to one person in the tenant's outbox. The row is the truth about it: a sender claims it for a while, tells
/// what the server answered, and a claim that ran out is sent again under the same Message-ID.
/// </summary>
public sealed class MailMessage : Aggregate
{
    public const int KeyMaxLength = 100;
    public const int MessageIdMaxLength = 300;
    public const int SubjectMaxLength = 200;
    public const int ReasonMaxLength = 300;

    private MailMessage()
    {
    }

    /// <summary>Says what the mail is about and to whom it owes its being; unique, so that no cause is mailed twice.</summary>
    public string Key { get; private init; } = string.Empty;

    public MailKind Kind { get; private init; }

    /// <summary>What is looked at again before sending: a digest slot, a contribution, a recipient of feedback, a subscription.</summary>
    public Guid CauseId { get; private init; }

    public string Address { get; private init; } = string.Empty;

    public string Language { get; private init; } = string.Empty;

    public string MessageId { get; private init; } = string.Empty;

    public string Subject { get; private init; } = string.Empty;

    /// <summary>The content shared with others; null when all of it is the person's own.</summary>
    public Guid? SegmentId { get; private init; }

    /// <summary>The person's own content, or own block within the segment. Erased when the mail has been sent or given up as void.</summary>
    public string? Html { get; private set; }

    public string? Text { get; private set; }

    public MailState State { get; private set; }

    /// <summary>When it is next looked at: the time to send, to try again, or the end of the lease. Null when nothing more will happen.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>After this it says nothing that is worth reading.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>Whose claim it is; an answer under another claim is not recorded.</summary>
    public Guid? ClaimId { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>How many leases ran out before the server's answer was recorded: so many copies may exist beyond the one.</summary>
    public int LostLeases { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset QueuedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static MailMessage Queue(Guid id, MailDraft draft, string host, DateTimeOffset now) => new()
    {
        Id = id,
        Key = draft.Key,
        Kind = draft.Kind,
        CauseId = draft.CauseId,
        Address = draft.Address,
        Language = draft.Language,
        MessageId = MessageIdOf(draft.Key, host),
        Subject = draft.Subject,
        SegmentId = draft.SegmentId,
        Html = draft.Html,
        Text = draft.Text,
        State = MailState.Queued,
        DueAt = draft.NotBefore ?? now,
        ExpiresAt = draft.ExpiresAt,
        QueuedAt = now,
    };

    /// <summary>The same cause at the same municipality always has the same id, so that a receiver can tell a repeat.</summary>
    public static string MessageIdOf(string key, string host) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}@{host}";

    /// <summary>Takes the message for a while. Where the claim before it ran out, the mail may have arrived already.</summary>
    public Result Claim(Guid claimId, DateTimeOffset leaseUntil, DateTimeOffset now)
    {
        if (DueAt is null || DueAt > now)
            return new MailNotDue();
        if (IsClaimed)
        {
            State = MailState.Uncertain;
            LostLeases++;
        }
        else
        {
            State = MailState.Claimed;
        }

        ClaimId = claimId;
        DueAt = leaseUntil;
        return Result.Ok;
    }

    /// <summary>The server has accepted it. That is true whoever holds the claim by now, and what is known is not sent again.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        Attempts++;
        End(MailState.Sent, reason: null, now);
    }

    /// <summary>It came back. One that is still on its way by our record may have been sent twice: its next answer says more.</summary>
    public void MarkReturned(string reason, DateTimeOffset now)
    {
        if (State == MailState.Sent)
            End(MailState.Returned, reason, now);
    }

    /// <summary>Not now; later, after longer and longer waits. Given up when it would come too late to be worth reading.</summary>
    public Result Defer(Guid claimId, string reason, double jitter, DateTimeOffset now)
    {
        if (!HasClaim(claimId))
            return new ClaimLost();
        Attempts++;
        var next = now + RetryDelay.After(Attempts, jitter);
        if (next >= ExpiresAt)
            return End(MailState.Failed, reason, now);
        State = MailState.Deferred;
        Reason = Shorten(reason);
        ClaimId = null;
        DueAt = next;
        return Result.Ok;
    }

    /// <summary>Put back without blame: the trouble was the connection's or ours, not this message's.</summary>
    public Result Release(Guid claimId, DateTimeOffset next)
    {
        if (!HasClaim(claimId))
            return new ClaimLost();
        State = MailState.Deferred;
        ClaimId = null;
        DueAt = next;
        return Result.Ok;
    }

    public Result Fail(Guid claimId, string reason, DateTimeOffset now)
    {
        if (!HasClaim(claimId))
            return new ClaimLost();
        Attempts++;
        return End(MailState.Failed, reason, now);
    }

    /// <summary>No longer right when its turn came.</summary>
    public Result Skip(SkipReason reason, DateTimeOffset now)
    {
        if (State is MailState.Sent or MailState.Failed or MailState.Skipped or MailState.Returned)
            return new MailEnded();
        return End(MailState.Skipped, reason.ToString(), now);
    }

    /// <summary>Somebody has seen to what stood in its way: it is tried as if for the first time.</summary>
    public Result Retry(DateTimeOffset now)
    {
        if (State != MailState.Failed)
            return new MailNotFailed();
        if (now >= ExpiresAt)
            return new MailTooOld();
        State = MailState.Queued;
        Attempts = 0;
        (Reason, EndedAt, DueAt) = (null, null, now);
        return Result.Ok;
    }

    private bool IsClaimed => State is MailState.Claimed or MailState.Uncertain;

    private bool HasClaim(Guid claimId) => IsClaimed && ClaimId == claimId;

    private Result End(MailState state, string? reason, DateTimeOffset now)
    {
        State = state;
        Reason = reason is null ? null : Shorten(reason);
        EndedAt = now;
        DueAt = null;
        ClaimId = null;
        if (state != MailState.Failed)
            (Html, Text) = (null, null);
        return Result.Ok;
    }

    private static string Shorten(string reason) => reason.Length <= ReasonMaxLength ? reason : reason[..ReasonMaxLength];
}

/// <summary>What a mail is made of. <see cref="NotBefore"/> is for mail that keeps quiet hours.</summary>
public sealed record MailDraft(
    string Key,
    MailKind Kind,
    Guid CauseId,
    string Address,
    string Language,
    string Subject,
    string? Html,
    string? Text,
    DateTimeOffset ExpiresAt)
{
    public Guid? SegmentId { get; init; }

    public DateTimeOffset? NotBefore { get; init; }
}
