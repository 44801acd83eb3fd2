using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>From now on residents can read it.</summary>
public sealed record ConfirmNeed(Guid Id, int? Version) : ICommand<Result>;

public sealed class ConfirmNeedHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<ConfirmNeed, Result>
{
    public async ValueTask<Result> Handle(ConfirmNeed command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        return need.CheckVersion(command.Version) is { } stale ? stale : need.Confirm(clock.GetUtcNow());
    }
}
