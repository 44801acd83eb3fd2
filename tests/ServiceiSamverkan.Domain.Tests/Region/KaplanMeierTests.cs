using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Region;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Region;

public sealed class KaplanMeierTests
{
    [Fact]
    public void Quantile_NothingOpen_IsTheOrdinaryMedian() =>
        KaplanMeier.Quantile([Ended(10), Ended(20), Ended(30), Ended(40)], 0.5).Should().Be(new WaitingTime(20, true));

    /// <summary>The remission times of Freireich and others (1963), treated group: published median 23 weeks.</summary>
    [Fact]
    public void Quantile_PublishedExample_IsMet()
    {
        Observation[] treated =
        [
            Ended(6), Ended(6), Ended(6), Open(6), Ended(7), Open(9), Ended(10), Open(10), Open(11), Ended(13), Ended(16),
            Open(17), Open(19), Open(20), Ended(22), Ended(23), Open(25), Open(32), Open(32), Open(34), Open(35),
        ];

        KaplanMeier.Quantile(treated, 0.5).Should().Be(new WaitingTime(23, true));
        KaplanMeier.Quantile(treated, 0.9).Should().Be(new WaitingTime(35, false));
    }

    [Fact]
    public void Quantile_MoreThanHalfStillOpen_IsNotReached() =>
        KaplanMeier.Quantile([Ended(5), Open(40), Open(41)], 0.5).Should().Be(new WaitingTime(41, false));

    [Fact]
    public void Quantile_OpenOnes_NeverMakeTheTimeShorter() =>
        Gen.Int[1, 400].Array[1, 40].Sample(days =>
        {
            var all = days.Select(d => Ended(d)).ToArray();
            var withOpen = all.Concat(days.Select(d => Open(d))).ToArray();
            KaplanMeier.Quantile(withOpen, 0.5).Days.Should().BeGreaterThanOrEqualTo(KaplanMeier.Quantile(all, 0.5).Days);
        });

    private static Observation Ended(double days) => new(days, true);

    private static Observation Open(double days) => new(days, false);
}
