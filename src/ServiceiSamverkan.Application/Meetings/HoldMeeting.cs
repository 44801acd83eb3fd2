using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Notes that a meeting has been held.</summary>
public sealed record HoldMeeting(Guid Id, int? Version) : ICommand<Result>;

public sealed class HoldMeetingHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<HoldMeeting, Result>
{
    public async ValueTask<Result> Handle(HoldMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        return meeting.CheckVersion(command.Version) is { } stale ? stale : meeting.Hold(now);
    }
}
