using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Cancels a meeting with a reason that residents read.</summary>
public sealed record CancelMeeting(Guid Id, int? Version, LocalizedText Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason.In(LocalizedText.Swedish);
}

public sealed class CancelMeetingHandler(ITenantDb db) : ICommandHandler<CancelMeeting, Result>
{
    public async ValueTask<Result> Handle(CancelMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        return meeting.CheckVersion(command.Version) is { } stale ? stale : meeting.Cancel(command.Reason.Cleaned());
    }
}
