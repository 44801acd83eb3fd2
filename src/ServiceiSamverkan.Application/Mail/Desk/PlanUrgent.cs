using ServiceiSamverkan.Application.Pipeline;

namespace ServiceiSamverkan.Application.Mail.Desk;

/// <summary>Queues what a dialogue's contact and deputy have to hear of today. Planned twice, it queues none twice: each has its key.</summary>
public sealed record PlanUrgent : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed class PlanUrgentHandler(UrgentMail mail) : ICommandHandler<PlanUrgent, Result>
{
    public async ValueTask<Result> Handle(PlanUrgent command, CancellationToken cancellationToken)
    {
        await mail.QueueAsync(await mail.OwedAsync(cancellationToken), cancellationToken);
        return Result.Ok;
    }
}
