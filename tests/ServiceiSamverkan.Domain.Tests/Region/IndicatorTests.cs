using AwesomeAssertions;
using ServiceiSamverkan.Domain.Region;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Region;

public sealed class IndicatorTests
{
    private static readonly ReportWindow Window = ReportWindow.Parse("2026-T2").Value;
    private static readonly Population Village = new(new(2024, 12, 31), 2480, "SCB");
    private static readonly DateTimeOffset End = new(2026, 8, 31, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Catalog_EveryDefinition_SaysItAllInThreeLanguages()
    {
        IndicatorCatalog.Current.Select(d => d.Id).Should().Equal("R1", "F2", "F3", "D1");
        IndicatorCatalog.All.SelectMany(d => new[] { d.Name, d.Formula, d.Caveat }.Concat(d.Parts.Select(p => p.Name)))
            .Should().OnlyContain(text => text.Texts.Count == 3);
        IndicatorCatalog.All.Select(d => (d.Id, d.Version)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Reach_CountedPersons_IsGradeAWithIntervalAndBase()
    {
        var figures = Reach.Of(new(412, []), null, Village).ToArray();

        figures[0].Should().Be(new Figure("R1", "", 1, Grade.A, 16.6m, 15.2m, 18.1m, 2480, Absence.None, null));
        figures[1].Should().Be(new Figure("R1", "persons", 1, Grade.A, 412m, null, null, null, Absence.None, null));
    }

    [Fact]
    public void Reach_HeadCounts_IsARangeFromTheLargestToTheSum()
    {
        var figures = Reach.Of(new(12, [23, 40]), null, Village).ToArray();

        figures[0].Should().Be(new Figure("R1", "", 1, Grade.B, null, 1.6m, 3.0m, 2480, Absence.None, null));
        figures[1].Should().BeEquivalentTo(new { Low = 40m, High = 75m });
    }

    [Fact]
    public void Reach_SurveyOfUnknownSize_IsGradeCWithoutInterval()
    {
        var survey = Survey(20m, null);

        Reach.Of(new(412, []), survey, Village).Should()
            .Equal([new Figure("R1", "", 1, Grade.C, 20m, null, null, null, Absence.None, "Enkät 2017")], "a survey is never mixed with a count");
    }

    [Fact]
    public void Reach_SurveyOfKnownSize_HasAnInterval() =>
        Reach.Of(null, Survey(20m, 150), null).Single().Should().BeEquivalentTo(new { Grade = Grade.C, Value = 20m, Low = 14.4m, High = 27.1m, Base = 150 });

    [Fact]
    public void Reach_BaseUnderTwenty_IsHidden()
    {
        Reach.Of(null, Survey(50m, 12), null).Single().Should().BeEquivalentTo(new { Value = (decimal?)null, Absence = Absence.Hidden });
        Reach.Of(new(3, []), null, new(new(2025, 12, 31), 19, "SCB")).First().Should().BeEquivalentTo(new { Value = (decimal?)null, Absence = Absence.Hidden });
    }

    [Fact]
    public void Reach_NobodyAsked_IsMissing_NobodyCame_IsZero()
    {
        Reach.Of(null, null, Village).Single().Absence.Should().Be(Absence.Missing);
        Reach.Of(new(0, []), null, Village).First().Should().BeEquivalentTo(new { Value = 0m, Absence = Absence.None });
    }

    [Fact]
    public void Reach_WithoutPopulation_LeavesTheShareBlankAndKeepsTheCount()
    {
        var figures = Reach.Of(new(412, []), null, null).ToArray();

        figures[0].Should().BeEquivalentTo(new { Value = (decimal?)null, Absence = Absence.Missing });
        figures[1].Value.Should().Be(412m);
    }

    [Theory]
    [InlineData("2024-08-31", true)]
    [InlineData("2024-08-30", false)]
    [InlineData("2026-09-01", false)]
    public void Population_MoreThanTwentyFourMonthsOld_IsNotUsed(string date, bool used) =>
        (Population.For(Window, [new(DateOnly.Parse(date), 100, "SCB")]) is not null).Should().Be(used);

    [Fact]
    public void Population_Series_GivesTheNewestBeforeTheEnd() =>
        Population.For(Window, [new(new(2024, 12, 31), 1, "SCB"), new(new(2025, 12, 31), 2, "SCB"), new(new(2026, 12, 31), 3, "SCB")])!.Count.Should().Be(2);

    [Fact]
    public void Population_WithoutSourceOrDate_IsRefused()
    {
        MunicipalPopulation.Create(Guid.Empty, new(2025, 12, 31), 100, " ").Error.Should().Be(new PopulationWithoutSource());
        MunicipalPopulation.Create(Guid.Empty, default, 100, "SCB").Error.Should().Be(new PopulationWithoutSource());
        MunicipalPopulation.Create(Guid.Empty, new(2025, 12, 31), 0, "SCB").Error.Should().Be(new PopulationWithoutSource());
    }

    [Fact]
    public void AnswerTime_SomeOpen_GivesMedianAndWhatIsStillWaiting()
    {
        var figures = AnswerTime.Of([Answered(10), Answered(41), Waiting(100), Waiting(5)]).ToDictionary(f => f.Part);

        figures[""].Should().BeEquivalentTo(new { Value = 41m, Base = 4, Grade = Grade.A, Absence = Absence.None });
        figures["p90"].Should().BeEquivalentTo(new { Value = (decimal?)null, Low = 100m, Absence = Absence.NotReached });
        figures["over90"].Should().BeEquivalentTo(new { Value = 25m, Base = 4 });
        figures["over180"].Value.Should().Be(0m, "zero is a value");
    }

    [Fact]
    public void AnswerTime_Nothing_IsMissingOnBaseZero() =>
        AnswerTime.Of([]).Single().Should().BeEquivalentTo(new { Absence = Absence.Missing, Base = 0 });

    [Fact]
    public void AnsweredShare_CountsOnlyPassedPromises()
    {
        var figures = AnsweredShare.Of([Answered(10) with { PromisePassed = true }, Waiting(100) with { PromisePassed = true, PassedInSilence = true }, Waiting(1)]).ToArray();

        figures[0].Should().BeEquivalentTo(new { Value = 50m, Base = 2 });
        figures[1].Should().BeEquivalentTo(new { Part = "silent", Value = 1m, Base = 2 });
    }

    [Fact]
    public void DecisionShare_CountsContributionsAndProposalsApart()
    {
        var figures = DecisionShare.Of([Answered(10) with { LedToDecision = true }, Waiting(1), Waiting(2), Waiting(3)], new(2, 1)).ToArray();

        figures[0].Should().BeEquivalentTo(new { Part = "", Value = 25m, Base = 4 });
        figures[1].Should().BeEquivalentTo(new { Part = "proposals", Value = 50m, Base = 2 });
    }

    [Fact]
    public void SourcedFigure_OfAnIndicatorThatIsComputed_IsRefused() =>
        SourcedFigure.Create(Guid.Empty, "F2", Window, 20m, null, "Enkät").Error.Should().Be(new SourcedFigureIncomplete());

    private static SourcedFigure Survey(decimal percent, int? respondents) =>
        SourcedFigure.Create(Guid.Empty, "R1", Window, percent, respondents, "Enkät 2017").Value;

    private static ContributionFacts Answered(int days) => new(End.AddDays(-200), End.AddDays(days - 200), End, false, false, false);

    private static ContributionFacts Waiting(int days) => new(End.AddDays(-days), null, End, false, false, false);
}
