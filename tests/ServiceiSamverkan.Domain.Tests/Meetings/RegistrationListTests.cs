using AwesomeAssertions;
using ServiceiSamverkan.Domain.Meetings;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Meetings;

public sealed class RegistrationListTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Register_MoreThanFit_SeatsAreNeverExceeded()
    {
        var list = RegistrationList.Create(Guid.Empty, 4).Value;

        Party(list, 3).State.Should().Be(RegistrationState.Confirmed);
        Party(list, 2).State.Should().Be(RegistrationState.Waiting);
        Party(list, 1).State.Should().Be(RegistrationState.Confirmed);

        list.SeatsTaken.Should().Be(4);
        list.SeatsLeft.Should().Be(0);
    }

    [Fact]
    public void Cancel_Seated_SeatsGoToThoseWhoWaitInOrderAndWhatWasToldIsErased()
    {
        var list = RegistrationList.Create(Guid.Empty, 2).Value;
        var seated = Party(list, 2);
        var (three, two, one) = (Party(list, 3), Party(list, 2), Party(list, 1));

        list.Cancel(seated, [three, two, one]).Error.Should().BeNull();

        three.State.Should().Be(RegistrationState.Waiting, "it does not fit");
        two.State.Should().Be(RegistrationState.Confirmed);
        one.State.Should().Be(RegistrationState.Waiting);
        list.SeatsTaken.Should().Be(2);
        (seated.Name + seated.Email + seated.Phone + seated.LiftFrom + seated.Remark).Should().BeEmpty();
        list.Cancel(seated, []).Error.Should().BeOfType<RegistrationAlreadyCancelled>();
        list.SeatsTaken.Should().Be(2);
    }

    [Fact]
    public void ChangeCapacity_BelowSeatsPromised_IsRefused()
    {
        var list = RegistrationList.Create(Guid.Empty, 5).Value;
        Party(list, 4);

        list.ChangeCapacity(3).Error.Should().Be(new CapacityBelowSeatsTaken(4));
        list.ChangeCapacity(4).Error.Should().BeNull();
        list.ChangeCapacity(0).Error.Should().BeOfType<CapacityInvalid>();
    }

    [Fact]
    public void Register_NoCapacityGiven_HasRoomForAll()
    {
        var list = RegistrationList.Create(Guid.Empty, null).Value;

        Enumerable.Range(0, 50).Select(_ => Party(list, 10).State).Should().AllBeEquivalentTo(RegistrationState.Confirmed);
        list.SeatsLeft.Should().BeNull();
    }

    private static Registration Party(RegistrationList list, int size) =>
        list.Register(Guid.Empty, new("Anna", size, "anna@example.se", "070", true, "Kyrkan", false, "Allergi", "sv"), [], Now).Value;
}
