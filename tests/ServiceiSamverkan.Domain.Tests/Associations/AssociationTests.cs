using AwesomeAssertions;
using ServiceiSamverkan.Domain.Associations;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Associations;

public sealed class AssociationTests
{
    private static readonly Guid Place = Guid.Parse("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("00000000-0000-7000-8000-000000000002");

    [Fact]
    public void Create_SeveralPlaces_StandsForThemAll() =>
        New(Place, Other).Places.Select(p => p.PlaceId).Should().BeEquivalentTo([Place, Other]);

    [Fact]
    public void Create_WithoutPlace_IsRefused() =>
        Association.Create(Guid.Empty, "a", "Byaföreningen", [], null, AssociationContact.None).Error.Should().BeOfType<AssociationWithoutPlace>();

    [Fact]
    public void End_ContactPerson_IsErasedAndHistoryKept()
    {
        var association = New(Place);

        association.End();

        association.IsActive.Should().BeFalse();
        association.Contact.Should().Be(AssociationContact.None);
        association.Places.Should().ContainSingle();
    }

    private static Association New(params Guid[] places) =>
        Association.Create(Guid.Empty, "a", "Byaföreningen", places, null, new("Anna", "anna@example.se", "070")).Value;
}
