using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>An officer knows that the address works again, or that mail is wanted there. What failed before counts no more.</summary>
public sealed record LiftBlock(Guid Id, int? Version) : ICommand<Result>, ILeavesPublicPages, IErases;

public sealed class LiftBlockHandler(ITenantDb db, AddressBlocks blocks) : ICommandHandler<LiftBlock, Result>
{
    public async ValueTask<Result> Handle(LiftBlock command, CancellationToken cancellationToken)
    {
        if (await db.Set<BlockedAddress>().SingleOrDefaultAsync(b => b.Id == command.Id, cancellationToken) is not { } block)
            return NotFound.Instance;
        if (block.CheckVersion(command.Version) is { } stale)
            return stale;
        await blocks.LiftAsync(block, cancellationToken);
        return Result.Ok;
    }
}
