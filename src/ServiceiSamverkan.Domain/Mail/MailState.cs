namespace ServiceiSamverkan.Domain.Mail;

public enum MailState
{
    Queued,

    /// <summary>In the hands of a sender until the lease runs out.</summary>
    Claimed,

    /// <summary>Claimed anew after a lease that ran out before an answer was recorded: it may have arrived, and is sent again under the same Message-ID.</summary>
    Uncertain,

    /// <summary>To be tried again.</summary>
    Deferred,
    Sent,
    Failed,
    Skipped,

    /// <summary>A server had taken it, and it came back: it did not reach the person.</summary>
    Returned,
}

public enum MailKind
{
    /// <summary>"Is it you who want this?"</summary>
    OptIn,

    /// <summary>What was received, with its follow-up code.</summary>
    Receipt,

    /// <summary>Feedback, final or interim, to one who asked to be answered by mail.</summary>
    Answer,
    Digest,

    /// <summary>To one who is signed up for a meeting: a seat came free, it was moved, it was cancelled.</summary>
    Meeting,

    /// <summary>"Is it you who agree?", where one is counted by a confirmed address.</summary>
    Support,

    /// <summary>To one of the staff on Mondays: what is due this week, or overdue.</summary>
    Week,

    /// <summary>To a dialogue's contact and deputy: what cannot wait until Monday.</summary>
    Urgent,

    /// <summary>To one who follows a dialogue: it takes contributions for a few days more.</summary>
    Closing,
}

/// <summary>Why a mail was not sent, in words that an officer can read.</summary>
public enum SkipReason
{
    Unsubscribed,
    Expired,
    Erased,
    Void,
    Restored,

    /// <summary>There was nothing to say.</summary>
    Empty,

    /// <summary>The address is blocked: mail to it came back, or was not wanted.</summary>
    Blocked,
}
