using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Domain.Associations;

/// <summary>Byaförening, byalag, samhällsförening: may stand for several places.</summary>
public sealed class Association : Aggregate
{
    public const int NameMaxLength = 150;
    public const int ContactMaxLength = 200;
    public const int WebsiteMaxLength = 300;

    private readonly List<PlaceLink> _places = [];

    private Association()
    {
    }

    public string Name { get; private set; } = string.Empty;

    public string Slug { get; private init; } = string.Empty;

    public byte[] SortKey { get; private set; } = [];

    public string? Website { get; private set; }

    /// <summary>Whom the municipality turns to; not shown to residents.</summary>
    public AssociationContact Contact { get; private set; } = AssociationContact.None;

    public bool IsActive { get; private set; } = true;

    public IReadOnlyList<PlaceLink> Places => _places;

    public static Result<Association> Create(Guid id, string slug, string name, IReadOnlyList<Guid> placeIds, string? website, AssociationContact contact)
    {
        var association = new Association { Id = id, Slug = slug };
        return association.Change(name, placeIds, website, contact) is { Error: { } error } ? error : association;
    }

    public Result Change(string name, IReadOnlyList<Guid> placeIds, string? website, AssociationContact contact)
    {
        if (string.IsNullOrWhiteSpace(name))
            return new AssociationNameMissing();
        if (placeIds.Count == 0)
            return new AssociationWithoutPlace();
        Name = name.Trim();
        SortKey = SwedishSortKey.For(Name);
        Website = website;
        Contact = contact;
        PlaceLink.Set(_places, placeIds);
        return Result.Ok;
    }

    /// <summary>An association that has ended keeps its history; its contact person is erased.</summary>
    public void End()
    {
        IsActive = false;
        Contact = AssociationContact.None;
    }
}

/// <summary>Empty where not known.</summary>
public sealed record AssociationContact(string Name, string Email, string Phone)
{
    public static AssociationContact None => new(string.Empty, string.Empty, string.Empty);
}
