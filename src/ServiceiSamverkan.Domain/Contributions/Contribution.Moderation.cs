namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>What a moderator decides: <c>Received → Published | Internal | Rejected(reason)</c>.</summary>
public sealed partial class Contribution
{
    public Result Publish(DateTimeOffset now)
    {
        if (CheckWaiting() is { } error)
            return error;
        Moderated(ContributionState.Published, now);
        Raise(new ContributionPublished(Id, DialogueId, PlaceId));
        return Result.Ok;
    }

    public Result KeepInternal(DateTimeOffset now)
    {
        if (CheckWaiting() is { } error)
            return error;
        Moderated(ContributionState.Internal, now);
        Raise(new ContributionKeptInternal(Id));
        return Result.Ok;
    }

    public Result Reject(string reason, DateTimeOffset now)
    {
        if (CheckWaiting() is { } error)
            return error;
        return Take(reason, MaxReasonLength, stated =>
        {
            Moderated(ContributionState.Rejected, now);
            RejectionReason = stated;
            Raise(new ContributionRejected(Id));
        });
    }

    /// <summary>Puts a decided contribution back in the queue, as if the moderator had not decided.</summary>
    public Result UndoModeration()
    {
        if (State is ContributionState.Withdrawn)
            return new ContributionIsWithdrawn();
        if (State is ContributionState.Received)
            return new ContributionIsNotModerated();
        State = ContributionState.Received;
        ModeratedAt = null;
        RejectionReason = null;
        Raise(new ContributionReturnedToQueue(Id));
        return Result.Ok;
    }

    private Error? CheckWaiting() => State switch
    {
        ContributionState.Received => null,
        ContributionState.Withdrawn => new ContributionIsWithdrawn(),
        _ => new ContributionIsModerated(State),
    };

    private void Moderated(ContributionState state, DateTimeOffset now)
    {
        State = state;
        ModeratedAt = now;
    }
}
