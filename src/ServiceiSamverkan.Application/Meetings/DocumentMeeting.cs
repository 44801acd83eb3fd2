using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Writes the meeting's report, which residents read; it may be written anew.</summary>
public sealed record DocumentMeeting(Guid Id, int? Version, LocalizedText Report) : ICommand<Result>;

public sealed class DocumentMeetingHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<DocumentMeeting, Result>
{
    public async ValueTask<Result> Handle(DocumentMeeting command, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == command.Id, cancellationToken) is not { } meeting)
            return NotFound.Instance;
        return meeting.CheckVersion(command.Version) is { } stale ? stale : meeting.Document(command.Report.Cleaned(), clock.GetUtcNow());
    }
}
