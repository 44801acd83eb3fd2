using ServiceiSamverkan.Application.Associations;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Associations;

public sealed class AssociationInput
{
    public int? Version { get; set; }

    public string? Name { get; set; }

    public List<string>? PlaceIds { get; set; }

    public string? Website { get; set; }

    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    public static AssociationInput Of(AssociationDetails details) => new()
    {
        Name = details.Name,
        PlaceIds = [.. details.PlaceIds.Select(p => p.ToString())],
        Website = details.Website,
        ContactName = details.ContactName,
        ContactEmail = details.ContactEmail,
        ContactPhone = details.ContactPhone,
    };

    public AssociationDetails ToDetails() => new(Name, Typed.Ids(PlaceIds), Website, ContactName, ContactEmail, ContactPhone);
}
