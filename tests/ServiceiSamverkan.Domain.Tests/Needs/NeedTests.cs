using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Needs;

public sealed class NeedTests
{
    [Fact]
    public void Confirm_WithoutSource_IsRefused() => Given.DraftNeed(Given.Id()).Confirm(Given.Now).Error.Should().Be(new NeedWithoutSource());

    [Fact]
    public void Confirm_WithoutPriorityArea_IsRefused()
    {
        var need = Given.DraftNeed();
        _ = need.AddSource(Given.Id(), Given.Now).Value;

        need.Confirm(Given.Now).Error.Should().Be(new NeedWithoutPriorityArea());
    }

    [Fact]
    public void Confirm_WithSource_TellsResidents()
    {
        var place = Given.Id();
        var need = Need.Create(Given.Id(), null, new(Given.Text("Bussen hem"), LocalizedText.Empty) { PriorityAreaIds = [Given.Id()], PlaceIds = [place] }, Given.Now).Value;
        _ = need.AddSource(Given.Id(), Given.Now).Value;

        need.Confirm(Given.Now).Error.Should().BeNull();

        need.State.Should().Be(NeedState.Confirmed);
        need.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<NeedConfirmed>().Which.PlaceIds.Should().Equal(place);
    }

    [Fact]
    public void RemoveSource_LastOfConfirmed_KeepsAtLeastOneSource()
    {
        var need = Given.ConfirmedNeed(sources: 2);

        need.RemoveSource().Error.Should().BeNull();
        need.RemoveSource().Error.Should().Be(new NeedWithoutSource());
        need.SourceCount.Should().Be(1);
    }

    [Fact]
    public void Change_ThreePriorityAreas_IsRefused() =>
        Need.Create(Given.Id(), null, new(Given.Text("Bussen hem"), LocalizedText.Empty) { PriorityAreaIds = [Given.Id(), Given.Id(), Given.Id()] }, Given.Now)
            .Error.Should().Be(new TooManyPriorityAreas(2));

    [Fact]
    public void AreaShare_TwoPriorityAreas_IsEqual() => Given.DraftNeed(Given.Id(), Given.Id()).AreaShare.Should().Be(0.5m);

    [Fact]
    public void MergeInto_Other_KeepsTheTrace()
    {
        var (need, other) = (Given.ConfirmedNeed(sources: 3), Given.ConfirmedNeed());
        Guid[] lacking = [Given.Id(), Given.Id()];

        var moved = need.MergeInto(other, lacking, Given.Now).Value;

        need.Should().Match<Need>(n => n.State == NeedState.Merged && n.MergedIntoId == other.Id && n.SourceCount == 3);
        other.SourceCount.Should().Be(3);
        moved.Should().OnlyContain(s => s.NeedId == other.Id && s.CameFromId == need.Id).And.HaveCount(2);
    }

    [Fact]
    public void MergeInto_Itself_IsRefused()
    {
        var need = Given.ConfirmedNeed();

        need.MergeInto(need, [], Given.Now).Error.Should().Be(new NeedMergedIntoItself());
    }

    [Fact]
    public void MergeInto_AnyOrder_HasNoCycles() =>
        Gen.Int[0, 5].Select(Gen.Int[0, 5]).Array[1, 40].Sample(merges =>
        {
            var needs = Enumerable.Range(0, 6).Select(_ => Given.DraftNeed()).ToDictionary(n => n.Id);
            var order = needs.Values.ToArray();
            foreach (var (from, to) in merges)
                _ = order[from].MergeInto(order[to], [], Given.Now);

            foreach (var need in order)
            {
                var steps = 0;
                for (var at = need; at.MergedIntoId is { } next; at = needs[next])
                    (++steps).Should().BeLessThan(order.Length);
            }
        });

    [Fact]
    public void Split_SomeSources_KeepsTheTrace()
    {
        var need = Given.ConfirmedNeed(sources: 3);
        Guid[] moved = [Given.Id(), Given.Id()];

        var (part, sources) = need.Split(Given.Id(), Given.Text("Posten"), moved, Given.Now).Value;

        need.SourceCount.Should().Be(1);
        part.Should().Match<Need>(n => n.SplitFromId == need.Id && n.SourceCount == 2 && n.State == NeedState.Confirmed);
        part.Areas.Should().Equal(need.Areas);
        sources.Select(s => s.ContributionId).Should().Equal(moved);
        sources.Should().OnlyContain(s => s.NeedId == part.Id && s.CameFromId == need.Id);
        part.TakeEvents().Should().ContainSingle(e => e is NeedConfirmed, "what could be read can be read");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Split_NoneOrAllSources_IsRefused(int moved)
    {
        var need = Given.ConfirmedNeed(sources: 3);

        need.Split(Given.Id(), Given.Text("Posten"), [.. Enumerable.Range(0, moved).Select(_ => Given.Id())], Given.Now)
            .Error.Should().Be(new SplitTakesSomeSources(), "each keeps at least one source");
    }

    [Fact]
    public void Change_Merged_IsRefused()
    {
        var need = Given.ConfirmedNeed();
        _ = need.MergeInto(Given.ConfirmedNeed(), [], Given.Now);

        need.Change(new(Given.Text("Något annat"), LocalizedText.Empty)).Error.Should().Be(new NeedIsMerged());
        need.AddSource(Given.Id(), Given.Now).Error.Should().Be(new NeedIsMerged());
    }

    [Fact]
    public void AnswerDirectly_Confirmed_NeedsNoBoard()
    {
        var need = Given.ConfirmedNeed();

        need.AnswerDirectly(Given.Text("Lampan är bytt."), Given.Now).Error.Should().BeNull();

        need.AnsweredDirectlyAt.Should().Be(Given.Now);
        Given.DraftNeed().AnswerDirectly(Given.Text("Lampan är bytt."), Given.Now).Error.Should().Be(new NeedIsNotConfirmed());
    }
}
