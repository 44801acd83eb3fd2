using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>Queues the reminders of meetings that are owed now. Planned twice, it queues none twice: each has its key.</summary>
public sealed record PlanReminders : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed class PlanRemindersHandler(MeetingReminders reminders, MeetingMail mail) : ICommandHandler<PlanReminders, Result>
{
    public async ValueTask<Result> Handle(PlanReminders command, CancellationToken cancellationToken)
    {
        foreach (var owed in await reminders.OwedAsync(cancellationToken))
            await mail.RemindAsync(owed);
        return Result.Ok;
    }
}
