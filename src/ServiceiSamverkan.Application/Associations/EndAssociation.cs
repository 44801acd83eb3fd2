using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>Notes that an association is no more. What it took part in stays; its contact person is erased.</summary>
public sealed record EndAssociation(Guid Id, int? Version) : ICommand<Result>;

public sealed class EndAssociationHandler(ITenantDb db) : ICommandHandler<EndAssociation, Result>
{
    public async ValueTask<Result> Handle(EndAssociation command, CancellationToken cancellationToken)
    {
        if (await db.Set<Association>().SingleOrDefaultAsync(a => a.Id == command.Id, cancellationToken) is not { } association)
            return NotFound.Instance;
        if (association.CheckVersion(command.Version) is { } stale)
            return stale;
        association.End();
        return Result.Ok;
    }
}
