using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Region;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Region;

public sealed class WilsonTests
{
    [Theory]
    [InlineData(30, 150, 14.4, 27.1)]
    [InlineData(8, 40, 10.5, 34.8)]
    [InlineData(4, 20, 8.1, 41.6)]
    [InlineData(1, 5, 3.6, 62.4)]
    [InlineData(3, 12, 8.9, 53.2)]
    [InlineData(0, 12, 0, 24.2)]
    public void Of_KnownVector_IsMet(int hits, int sample, double low, double high) =>
        Wilson.Of(hits, sample).Should().Be(new PercentInterval((decimal)low, (decimal)high));

    [Fact]
    public void Of_LargePartOfThePopulation_IsNarrower_AllOfIt_IsAPoint()
    {
        var plain = Wilson.Of(30, 150);
        var corrected = Wilson.Of(30, 150, population: 300);

        (corrected.High - corrected.Low).Should().BeLessThan(plain.High - plain.Low);
        Wilson.Of(30, 150, population: 150).Should().Be(new PercentInterval(20m, 20m));
        Wilson.Of(30, 150, population: 3000).Should().Be(plain, "five per cent is not more than five per cent");
    }

    [Fact]
    public void Of_AnyShare_ContainsTheShareWithinZeroToHundred() =>
        Gen.Int[1, 5000].SelectMany(n => Gen.Int[0, n].Select(hits => (hits, n))).Sample((hits, n) =>
        {
            var (low, high) = Wilson.Of(hits, n);
            low.Should().BeInRange(0, high);
            high.Should().BeLessThanOrEqualTo(100);
            Figure.Percent(hits, n).Should().BeInRange(low, high);
        });
}
