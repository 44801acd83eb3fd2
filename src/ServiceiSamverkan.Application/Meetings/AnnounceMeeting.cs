using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Shows a planned meeting to residents, who may then sign up.</summary>
public sealed record AnnounceMeeting(Guid Id, int? Version) : ICommand<Result>;

public sealed class AnnounceMeetingHandler(ITenantDb db) : ICommandHandler<AnnounceMeeting, Result>
{
    public async ValueTask<Result> Handle(AnnounceMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        return meeting.CheckVersion(command.Version) is { } stale ? stale : meeting.Announce();
    }
}
