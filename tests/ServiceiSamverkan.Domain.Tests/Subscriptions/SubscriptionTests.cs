using AwesomeAssertions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-24T12:00Z");
    private static readonly string First = OptIn.Hash("first");
    private static readonly string Second = OptIn.Hash("second");

    [Fact]
    public void Confirm_WithinSevenDays_IsActive()
    {
        var subscription = Pending();
        subscription.Confirm(First, Now + OptIn.Lifetime - TimeSpan.FromTicks(1)).Error.Should().BeNull();
        subscription.Should().BeEquivalentTo(new { State = SubscriptionState.Active, Generation = 1 });
    }

    [Fact]
    public void Confirm_ASecondTime_SaysThatTheLinkIsUsed()
    {
        var subscription = Active();
        subscription.Confirm(First, Now).Error.Should().BeOfType<OptInUsed>();
        subscription.Generation.Should().Be(1);
    }

    [Fact]
    public void Confirm_AfterSevenDays_SaysThatTheLinkIsOld()
    {
        var subscription = Pending();
        subscription.Confirm(First, Now + OptIn.Lifetime).Error.Should().BeOfType<OptInExpired>();
        subscription.State.Should().Be(SubscriptionState.Pending);
    }

    [Fact]
    public void Confirm_WithTheLinkOfAnEarlierRequest_IsUnknown()
    {
        var subscription = Pending();
        subscription.RequestAgain(Cadence.Monthly, "fi", Second, Now);
        subscription.Confirm(First, Now).Error.Should().BeOfType<OptInUnknown>();
        subscription.Confirm(Second, Now).Error.Should().BeNull();
        subscription.Should().BeEquivalentTo(new { Cadence = Cadence.Monthly, Language = "fi" });
    }

    [Fact]
    public void RequestAgain_Active_ChangesNothingUntilConfirmed()
    {
        var subscription = Active();
        subscription.RequestAgain(Cadence.Monthly, "en", Second, Now.AddDays(30));
        subscription.Should().BeEquivalentTo(new { State = SubscriptionState.Active, Cadence = Cadence.Weekly, Language = "sv", Since = (DateTimeOffset?)Now });
        subscription.Confirm(Second, Now.AddDays(31));
        subscription.Should().BeEquivalentTo(
            new { Cadence = Cadence.Monthly, Language = "en", Since = (DateTimeOffset?)Now.AddDays(31), Generation = 1 }, "links in mail already sent still act");
    }

    [Fact]
    public void Expire_PendingAfterSevenDays_ErasesTheAddress()
    {
        var subscription = Pending();
        subscription.Expire(Now + OptIn.Lifetime - TimeSpan.FromTicks(1));
        subscription.State.Should().Be(SubscriptionState.Pending);
        subscription.Expire(Now + OptIn.Lifetime);
        subscription.Should().BeEquivalentTo(new { State = SubscriptionState.Expired, Address = (string?)null });
        subscription.Confirm(First, Now + OptIn.Lifetime).Error.Should().BeOfType<OptInExpired>();
        subscription.Confirm(First, Now).Error.Should().BeOfType<OptInExpired>("a clock that goes back brings no address back");
    }

    [Fact]
    public void Expire_ActiveWithARequestThatWasNeverConfirmed_GoesOnAsBefore()
    {
        var subscription = Active();
        subscription.RequestAgain(Cadence.Monthly, "sv", Second, Now);
        subscription.Expire(Now.AddDays(30));
        subscription.Should().BeEquivalentTo(new { State = SubscriptionState.Active, Address = "anna@exempel.se" });
    }

    [Fact]
    public void Unsubscribe_IsFinalUntilANewOptIn()
    {
        var subscription = Active();
        subscription.RequestAgain(Cadence.Monthly, "sv", Second, Now);
        subscription.Unsubscribe(Now.AddDays(1));
        subscription.Confirm(Second, Now.AddDays(2)).Error.Should().BeOfType<OptInUnknown>("it was asked for before leaving");
        subscription.Change(Cadence.Each, "sv", Now.AddDays(2)).Error.Should().BeOfType<NotFound>();
        subscription.State.Should().Be(SubscriptionState.Unsubscribed);

        var third = OptIn.Hash("third");
        subscription.RequestAgain(Cadence.Weekly, "sv", third, Now.AddDays(3));
        subscription.State.Should().Be(SubscriptionState.Unsubscribed);
        subscription.Confirm(third, Now.AddDays(4)).Error.Should().BeNull();
        subscription.Should().BeEquivalentTo(new { State = SubscriptionState.Active, Generation = 2, EndedAt = (DateTimeOffset?)null });
    }

    [Fact]
    public void Unsubscribe_TenTimes_IsTheSameAsOnce()
    {
        var subscription = Active();
        for (var i = 0; i < 10; i++)
            subscription.Unsubscribe(Now.AddDays(i));
        subscription.EndedAt.Should().Be(Now);
    }

    [Fact]
    public void Change_Language_DoesNotBeginANewPeriod()
    {
        var subscription = Active();
        subscription.Change(Cadence.Weekly, "fi", Now.AddDays(40));
        subscription.Since.Should().Be(Now);
        subscription.Change(Cadence.Each, "fi", Now.AddDays(41));
        subscription.Since.Should().Be(Now.AddDays(41));
    }

    [Fact]
    public void Covers_ScopeOfEachKind_TakesItsOwnOnly()
    {
        var (place, dialogue, other) = (Guid.Parse("00000000-0000-7000-8000-00000000000a"), Guid.Parse("00000000-0000-7000-8000-00000000000b"), Guid.Empty);
        SubscriptionScope.Municipality.Covers(null, []).Should().BeTrue();
        SubscriptionScope.Place(place).Covers(dialogue, [other, place]).Should().BeTrue();
        SubscriptionScope.Place(place).Covers(dialogue, [other]).Should().BeFalse();
        SubscriptionScope.Dialogue(dialogue).Covers(dialogue, []).Should().BeTrue();
        SubscriptionScope.Dialogue(dialogue).Covers(null, [place]).Should().BeFalse();
    }

    private static Subscription Active()
    {
        var subscription = Pending();
        subscription.Confirm(First, Now).Error.Should().BeNull();
        return subscription;
    }

    private static Subscription Pending() => Subscription.Request(
        Guid.Parse("00000000-0000-7000-8000-000000000001"), EmailAddress.Parse("anna@exempel.se").Value, SubscriptionScope.Municipality, Cadence.Weekly, "sv", First, Now);
}
