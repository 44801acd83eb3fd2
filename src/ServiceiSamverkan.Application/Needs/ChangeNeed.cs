using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

public sealed record ChangeNeed(
    Guid Id,
    int? Version,
    LocalizedText Title,
    LocalizedText Text,
    IReadOnlyList<Guid> PriorityAreaIds,
    IReadOnlyList<Guid> PlaceIds,
    string? ServiceKind) : ICommand<Result>, INeedInput;

public sealed class ChangeNeedHandler(ITenantDb db) : ICommandHandler<ChangeNeed, Result>
{
    public async ValueTask<Result> Handle(ChangeNeed command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        if ((need.CheckVersion(command.Version) ?? await command.CheckReferencesAsync(db, cancellationToken)) is { } error)
            return error;
        return need.Change(command.ToDetails());
    }
}
