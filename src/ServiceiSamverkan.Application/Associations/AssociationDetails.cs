using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>What the municipality knows of an association. The contact person is for staff only.</summary>
public sealed record AssociationDetails(
    string? Name, IReadOnlyList<Guid> PlaceIds, string? Website, string? ContactName, string? ContactEmail, string? ContactPhone)
{
    internal AssociationContact Contact() => new(ContactName.AsLine(), ContactEmail.AsLine(), ContactPhone.AsLine());
}
