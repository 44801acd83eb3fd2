using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>Notes an association that stands for one or more places.</summary>
public sealed record CreateAssociation(AssociationDetails Details) : ICommand<Result<AssociationCreated>>;

public sealed record AssociationCreated(Guid Id, string Slug);

public sealed class CreateAssociationHandler(ITenantDb db, IIdSource ids) : ICommandHandler<CreateAssociation, Result<AssociationCreated>>
{
    public async ValueTask<Result<AssociationCreated>> Handle(CreateAssociation command, CancellationToken cancellationToken)
    {
        var details = command.Details;
        if (await db.CheckPlacesAsync(details.PlaceIds, cancellationToken) is { } unknown)
            return unknown;
        var name = details.Name.AsLine();
        var slug = await FreeSlug.FindAsync(db.Set<Association>().Select(a => a.Slug), name, "forening", cancellationToken);
        var created = Association.Create(ids.Next(), slug, name, details.PlaceIds, details.Website.AsLineOrNull(), details.Contact());
        if (created.Error is { } error)
            return error;
        db.Set<Association>().Add(created.Value);
        return new AssociationCreated(created.Value.Id, slug);
    }
}
