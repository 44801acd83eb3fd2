using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Senders;

/// <summary>What the domain's records said. They are asked for outside any transaction.</summary>
/// <param name="Findings">Null when nobody answered.</param>
public sealed record RecordSenderCheck(IReadOnlyList<SenderFinding>? Findings) : ICommand<Result>, ILeavesPublicPages, ILeavesNoAudit;

public sealed class RecordSenderCheckHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<RecordSenderCheck, Result>
{
    public async ValueTask<Result> Handle(RecordSenderCheck command, CancellationToken cancellationToken)
    {
        if (await db.Set<SenderDomain>().SingleOrDefaultAsync(cancellationToken) is not { } sender)
            return NotFound.Instance;
        sender.Record(command.Findings, clock.GetUtcNow());
        return Result.Ok;
    }
}
