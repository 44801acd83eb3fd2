using AwesomeAssertions;
using ServiceiSamverkan.Domain.Places;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Places;

public sealed class PlaceTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Other = Guid.Parse("00000000-0000-7000-8000-000000000002");

    [Fact]
    public void RecordPopulation_WithoutSourceOrDate_IsRefused()
    {
        var place = New();

        place.RecordPopulation(null, 120, "SCB", "", Today).Error.Should().BeOfType<PopulationDateInvalid>();
        place.RecordPopulation(Today.AddDays(1), 120, "SCB", "", Today).Error.Should().BeOfType<PopulationDateInvalid>();
        place.RecordPopulation(Today, 120, " ", "", Today).Error.Should().BeOfType<PopulationWithoutSource>();
        place.RecordPopulation(Today, -1, "SCB", "", Today).Error.Should().BeOfType<PopulationNegative>();
        place.Population.Should().BeEmpty();
    }

    [Fact]
    public void RecordPopulation_LaterDay_StandsBesideTheEarlier()
    {
        var place = New();
        place.RecordPopulation(Today.AddYears(-5), 140, "SCB", "folkbokföring", Today);
        place.RecordPopulation(Today, 120, "SCB", "folkbokföring", Today);
        place.RecordPopulation(Today, 121, "SCB", "rättad", Today);

        place.Population.Should().HaveCount(2);
        place.LatestPopulation!.Value.Should().Be(121);
    }

    [Fact]
    public void RecordService_ChangeOfService_IsAnActivity()
    {
        var place = New();

        place.RecordService(Service(ServiceStatus.Here, Today.AddYears(-2)), Today).Error.Should().BeNull();
        place.RecordService(Service(ServiceStatus.Here, Today.AddYears(-1)), Today).Error.Should().BeNull();
        place.RecordService(Service(ServiceStatus.Gone, Today), Today).Error.Should().BeNull();

        place.TakeEvents().OfType<PlaceServiceChanged>().Select(e => e.Status).Should().Equal(ServiceStatus.Here, ServiceStatus.Gone);
        place.ServicesOn(Today).Should().ContainSingle().Which.Status.Should().Be(ServiceStatus.Gone);
        place.Services.Should().HaveCount(3, "history is kept");
    }

    [Fact]
    public void ListServices_FirstTimeAndHistory_IsNoNewsButAChangeOfTodayIs()
    {
        var place = New();

        place.ListServices([Service(ServiceStatus.Here, Today.AddYears(-9)), Service(ServiceStatus.Gone, Today.AddYears(-1))], Today).Error.Should().BeNull();
        place.TakeEvents().OfType<PlaceServiceChanged>().Should().BeEmpty();
        place.ServiceChanges(null, Today).Should().ContainSingle().Which.Status.Should().Be(ServiceStatus.Gone);
        place.ServiceChanges(Today, Today).Should().BeEmpty("it was before the pilot");

        place.ListServices([Service(ServiceStatus.Here, Today), Service(ServiceStatus.Gone, Today.AddDays(1))], Today).Error.Should().BeOfType<ServiceDateInvalid>();
        place.Services.Should().HaveCount(2, "all of it or nothing");
        place.ListServices([Service(ServiceStatus.Here, Today)], Today).Error.Should().BeNull();
        place.TakeEvents().OfType<PlaceServiceChanged>().Should().ContainSingle().Which.Status.Should().Be(ServiceStatus.Here);
    }

    [Fact]
    public void RecordService_ElsewhereWithoutPlaceOrDistance_IsRefused()
    {
        var place = New();

        place.RecordService(Service(ServiceStatus.Elsewhere, Today), Today).Error.Should().BeOfType<ServiceElsewhereUnclear>();
        place.RecordService(Service(ServiceStatus.Here, Today) with { DistanceKm = 4 }, Today).Error.Should().BeOfType<ServiceElsewhereUnclear>();
        place.RecordService(Service(ServiceStatus.Here, Today) with { Source = "" }, Today).Error.Should().BeOfType<ServiceWithoutSource>();
        place.RecordService(Service(ServiceStatus.Elsewhere, Today) with { DistanceKm = 40 }, Today).Error.Should().BeNull();
    }

    [Fact]
    public void Merge_IntoAnother_IsNeverDeletedAndKeepsItsHistory()
    {
        var place = New();
        place.RecordService(Service(ServiceStatus.Here, Today), Today);
        var other = Place.Create(Other, "annan", PlaceKind.Village, LocalizedText.Sv("Annan"), null, null).Value;

        place.MergeInto(place, Today, "Nej").Error.Should().BeOfType<PlaceCannotMergeIntoItself>();
        place.MergeInto(other, Today, "Hör ihop").Error.Should().BeNull();

        place.State.Should().Be(PlaceState.Merged);
        place.MergedIntoId.Should().Be(Other);
        place.Services.Should().NotBeEmpty();
        place.Close(Today, "Igen").Error.Should().BeOfType<PlaceNotActive>();
        New().MergeInto(place, Today, "Hör ihop").Error.Should().BeOfType<PlaceCannotMergeIntoItself>("the ids are the same");
    }

    [Fact]
    public void Close_WithoutReason_IsRefused() => New().Close(Today, " ").Error.Should().BeOfType<PlaceReasonMissing>();

    private static PlaceService Service(ServiceStatus status, DateOnly since) => new(ServiceKind.Parcels, since, status, null, null, "Byaföreningen");

    private static Place New() => Place.Create(Guid.Empty, "lingonsele", PlaceKind.Village, LocalizedText.Sv("Lingonsele"), null, null).Value;
}
