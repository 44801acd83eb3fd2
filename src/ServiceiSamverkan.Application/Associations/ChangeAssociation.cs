using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>Changes what is known of an association; its address stays.</summary>
public sealed record ChangeAssociation(Guid Id, int? Version, AssociationDetails Details) : ICommand<Result>;

public sealed class ChangeAssociationHandler(ITenantDb db) : ICommandHandler<ChangeAssociation, Result>
{
    public async ValueTask<Result> Handle(ChangeAssociation command, CancellationToken cancellationToken)
    {
        if (await db.Set<Association>().SingleOrDefaultAsync(a => a.Id == command.Id, cancellationToken) is not { } association)
            return NotFound.Instance;
        if (association.CheckVersion(command.Version) is { } stale)
            return stale;
        var details = command.Details;
        return await db.CheckPlacesAsync(details.PlaceIds, cancellationToken) is { } unknown
            ? unknown
            : association.Change(details.Name.AsLine(), details.PlaceIds, details.Website.AsLineOrNull(), details.Contact());
    }
}
