using ServiceiSamverkan.MultiTenant.AspNetCore.Strategies;

namespace ServiceiSamverkan.MultiTenant.Tests;

public sealed class HostStrategyTests
{
    private readonly HostStrategy strategy = new(HostStrategy.WholeHost);

    [Theory]
    [InlineData("skelleftea.localhost", "skelleftea.localhost")]
    [InlineData("skelleftea.localhost:8080", "skelleftea.localhost")]
    [InlineData("SKELLEFTEA.Localhost:8080", "skelleftea.localhost")]
    [InlineData("localhost", "localhost")]
    [InlineData("127.0.0.1:8080", "127.0.0.1")]
    [InlineData("[::1]:8080", "[::1]")]
    [InlineData("skelleftea.localhost.", "skelleftea.localhost.")]
    [InlineData("a.skelleftea.localhost", "a.skelleftea.localhost")]
    public async Task GetIdentifier_Host_GivesWholeNameWithoutPortInLowerCase(string host, string expected) =>
        (await strategy.GetIdentifierAsync(TestServices.RequestTo(host))).Should().Be(expected);

    [Fact]
    public async Task GetIdentifier_NoHost_GivesNothing() =>
        (await strategy.GetIdentifierAsync(new DefaultHttpContext())).Should().BeNull();

    [Fact]
    public async Task GetIdentifier_TurkishCulture_LowersTheSameWay()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("tr-TR");
        try
        {
            (await strategy.GetIdentifierAsync(TestServices.RequestTo("PITEA.example"))).Should().Be("pitea.example");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task GetIdentifier_NotARequest_Throws()
    {
        var act = () => strategy.GetIdentifierAsync("a job");
        await act.Should().ThrowAsync<MultiTenantException>();
    }

    [Fact]
    public void Constructor_OtherTemplate_IsRefused()
    {
        var act = () => new HostStrategy("__tenant__.*");
        act.Should().Throw<MultiTenantException>();
    }
}
