namespace ServiceiSamverkan.Application.Contributions.Moderation;

/// <summary>What a moderator decides.</summary>
public enum ModerationVerb
{
    Publish,
    KeepInternal,
    Reject,

    /// <summary>Undoes one of the others.</summary>
    ReturnToQueue,
}
