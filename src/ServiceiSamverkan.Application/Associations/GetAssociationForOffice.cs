using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>An association with its contact person, to be changed.</summary>
public sealed record GetAssociationForOffice(Guid Id) : IQuery<Result<AssociationForOffice>>;

public sealed record AssociationForOffice(Guid Id, string Slug, AssociationDetails Details, bool IsActive, int Version);

public sealed class GetAssociationForOfficeHandler(ITenantDb db) : IQueryHandler<GetAssociationForOffice, Result<AssociationForOffice>>
{
    public async ValueTask<Result<AssociationForOffice>> Handle(GetAssociationForOffice query, CancellationToken cancellationToken)
    {
        if (await db.Set<Association>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == query.Id, cancellationToken) is not { } association)
            return NotFound.Instance;
        var contact = association.Contact;
        var details = new AssociationDetails(
            association.Name, [.. association.Places.Select(p => p.PlaceId)], association.Website, contact.Name, contact.Email, contact.Phone);
        return new AssociationForOffice(association.Id, association.Slug, details, association.IsActive, association.Version);
    }
}
