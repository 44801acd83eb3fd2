using AwesomeAssertions;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Venues;

public sealed class KeptVenueTests
{
    private static readonly Venue Hall = new("Bygdegården", "Lingonsele 2", "Maj", "Stora salen", "", "Vid gaveln", "");

    [Fact]
    public void Keep_WithoutName_IsRefused() =>
        KeptVenue.Keep(Guid.Empty, Guid.Empty, Hall with { Name = " " }).Error.Should().BeOfType<KeptVenueNameMissing>();

    [Fact]
    public void Close_KeptVenue_ErasesWhoHasTheKeyAndKeepsTheRest()
    {
        var venue = New();

        venue.Close();

        venue.IsOpen.Should().BeFalse();
        venue.Venue.Should().Be(Hall with { KeyHolder = string.Empty });
    }

    [Fact]
    public void Change_Closed_IsRefusedUntilItIsOpenedAgain()
    {
        var venue = New();
        venue.Close();
        venue.Change(Guid.Empty, Hall).Error.Should().BeOfType<KeptVenueClosed>();

        venue.Reopen();

        venue.Change(Guid.Empty, Hall).Error.Should().BeNull();
        venue.Venue.KeyHolder.Should().Be("Maj");
    }

    [Fact]
    public void FilledFrom_KeptVenue_FillsInWhatNobodyHasWritten() =>
        (Venue.Unknown with { KeyHolder = "Sten" }).FilledFrom(Hall, Venue.Unknown).Should().Be(Hall with { KeyHolder = "Sten" });

    [Fact]
    public void FilledFrom_AnotherKeptVenue_ReplacesWhatStoodAndLeavesWhatWasWritten()
    {
        var school = new Venue("Gamla skolan", "Kantarellbacken 8", "Sten", "", "God", "Skolgården", "Ramp");

        (Hall with { Parking = "Bakom ladan" }).FilledFrom(school, Hall).Should().Be(school with { Parking = "Bakom ladan" });
    }

    private static KeptVenue New() => KeptVenue.Keep(Guid.Empty, Guid.Empty, Hall).Value;
}
