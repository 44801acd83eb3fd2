using AwesomeAssertions;
using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Tests.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Commitments;

public sealed class CommitmentTests
{
    [Fact]
    public void Make_WithoutOwner_IsRefused() => Make(owner: " ").Error.Should().Be(new CommitmentOwnerMissing());

    [Fact]
    public void Make_DuePassed_IsRefused() => Make(due: Given.Today.AddDays(-1)).Error.Should().Be(new DueDatePassed());

    [Fact]
    public void Make_WithoutDecisionOrNeed_IsRefused() =>
        Commitment.Make(Given.Id(), new(Given.Text("Löfte"), LocalizedText.Empty, OwnerKind.Firm, "Lanthandeln", Given.Today, null, []), Given.Now)
            .Error.Should().Be(new CommitmentWithoutGround());

    [Fact]
    public void IsLate_DayAfterDue_IsVisible()
    {
        var commitment = Make(due: Given.Today).Value;

        commitment.IsLate(Given.Today).Should().BeFalse();
        commitment.IsLate(Given.Today.AddDays(1)).Should().BeTrue();
        commitment.Finish(Given.Id(), LocalizedText.Empty, Given.Today, Concern.Nobody, Given.Now).Error.Should().BeNull();
        commitment.IsLate(Given.Today.AddDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Progress_NewDueDate_KeepsTheFirstPromise()
    {
        var commitment = Make(due: Given.Today.AddDays(10)).Value;

        commitment.Progress(Given.Id(), Given.Text("Leveransen dröjer."), Given.Today.AddDays(40), Concern.Nobody, Given.Now).Error.Should().BeNull();

        commitment.Should().Match<Commitment>(c =>
            c.State == CommitmentState.InProgress && c.FirstDueOn == Given.Today.AddDays(10) && c.DueOn == Given.Today.AddDays(40) && c.Notes.Count == 1);
    }

    [Fact]
    public void Cancel_WithoutReason_IsRefused()
    {
        var commitment = Make().Value;

        commitment.Cancel(LocalizedText.Empty, Concern.Nobody).Error.Should().Be(new CancelReasonMissing());
        commitment.Cancel(Given.Text("Butiken har stängt."), Concern.Nobody).Error.Should().BeNull();
        commitment.Progress(Given.Id(), Given.Text("Mer"), null, Concern.Nobody, Given.Now).Error.Should().Be(new CommitmentStateForbids(CommitmentState.Cancelled));
    }

    [Fact]
    public void Changes_All_TellResidents()
    {
        var commitment = Make().Value;
        _ = commitment.Progress(Given.Id(), Given.Text("Lokalen är klar."), null, Concern.Nobody, Given.Now);
        _ = commitment.Finish(Given.Id(), Given.Text("Öppet."), Given.Today, Concern.Nobody, Given.Now);

        commitment.TakeEvents().Select(e => e.GetType()).Should().Equal(typeof(CommitmentMade), typeof(CommitmentChanged), typeof(CommitmentChanged));
    }

    private static Result<Commitment> Make(string owner = "Servicekontoret", DateOnly? due = null) =>
        Commitment.Make(
            Given.Id(),
            new(Given.Text("Servicepunkten öppnar"), LocalizedText.Empty, OwnerKind.Municipality, owner, due ?? Given.Today.AddDays(90), null, [Given.ConfirmedNeed()]),
            Given.Now);
}
