using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Contributions;

/// <content>What a moderator decides, what undoes it, and the author's own withdrawal.</content>
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
        var stated = CleanText.MultiLine(reason, MaxReasonLength);
        if (stated.Error is not null)
            return stated.Error;
        Moderated(ContributionState.Rejected, now);
        RejectionReason = stated.Value;
        Raise(new ContributionRejected(Id));
        return Result.Ok;
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

    public Result Withdraw(DateTimeOffset now)
    {
        if (CheckStanding() is { } error)
            return error;
        State = ContributionState.Withdrawn;
        WithdrawnAt = now;
        Raise(new ContributionWithdrawn(Id));
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
