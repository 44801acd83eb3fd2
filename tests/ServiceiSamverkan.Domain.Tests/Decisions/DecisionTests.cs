using AwesomeAssertions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;
using ServiceiSamverkan.Domain.Tests.Needs;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Decisions;

public sealed class DecisionTests
{
    private static readonly DateOnly Day = Given.Today.AddDays(-10);

    [Fact]
    public void Record_RejectionWithoutReason_IsRefused() =>
        Record(DecisionOutcome.Rejected, [Given.SubmittedProposal()]).Error.Should().Be(new RejectionNeedsReason());

    [Fact]
    public void Record_BeforeSubmission_IsRefused() =>
        Record(DecisionOutcome.Approved, [Given.SubmittedProposal(Day.AddDays(1))]).Error.Should().Be(new DecidedBeforeSubmission(Day.AddDays(1)));

    [Fact]
    public void Record_OnDayOfSubmission_IsAllowed() => Record(DecisionOutcome.Approved, [Given.SubmittedProposal(Day)]).Error.Should().BeNull();

    [Fact]
    public void Record_InFuture_IsRefused() =>
        Decision.Record(Given.Id(), Details(DecisionOutcome.Approved, Given.Today.AddDays(1)), [Given.SubmittedProposal()], Concern.Nobody, Given.Now)
            .Error.Should().Be(new DecisionInFuture());

    [Fact]
    public void Record_WithoutProposal_IsRefused() => Record(DecisionOutcome.Approved, []).Error.Should().Be(new DecisionWithoutProposal());

    [Fact]
    public void Record_ManyProposals_AnswersEach()
    {
        Proposal[] proposals = [Given.SubmittedProposal(), Given.SubmittedProposal()];

        var decision = Record(DecisionOutcome.PartlyApproved, proposals).Value;

        proposals.Should().OnlyContain(p => p.State == ProposalState.Decided && p.DecisionId == decision.Id);
        decision.TakeEvents().Should().ContainSingle().Which.Should().BeOfType<DecisionRecorded>();
    }

    [Theory]
    [InlineData(DecisionOutcome.ReferredBack)]
    [InlineData(DecisionOutcome.Postponed)]
    public void Record_NotSettling_LeavesProposalSubmitted(DecisionOutcome outcome)
    {
        var proposal = Given.SubmittedProposal();

        _ = Record(outcome, [proposal]).Value;

        proposal.State.Should().Be(ProposalState.Submitted);
        Record(DecisionOutcome.Approved, [proposal]).Error.Should().BeNull();
    }

    [Fact]
    public void Record_DecidedProposal_IsRefused()
    {
        var proposal = Given.SubmittedProposal();
        _ = Record(DecisionOutcome.Approved, [proposal]).Value;

        Record(DecisionOutcome.Noted, [proposal]).Error.Should().Be(new ProposalStateForbids(ProposalState.Decided));
    }

    [Fact]
    public void Steps_DatesOutOfOrder_AreRefused()
    {
        var decision = Record(DecisionOutcome.Approved, [Given.SubmittedProposal()]).Value;

        decision.ApproveMinutes(Day.AddDays(-1), Given.Today).Error.Should().Be(new DecisionDatesOutOfOrder(Day));
        decision.ApproveMinutes(Day.AddDays(3), Given.Today).Error.Should().BeNull();
        decision.Announce(Day.AddDays(2), Given.Today).Error.Should().Be(new DecisionDatesOutOfOrder(Day.AddDays(3)));
        decision.Announce(Given.Today.AddDays(1), Given.Today).Error.Should().Be(new DecisionInFuture());
        decision.Announce(Day.AddDays(3), Given.Today).Error.Should().BeNull();
        decision.BecomeFinal(Given.Today, Given.Today).Error.Should().BeNull();
        decision.State.Should().Be(DecisionState.Final);
    }

    [Fact]
    public void Steps_Skipped_AreRefused() =>
        Record(DecisionOutcome.Approved, [Given.SubmittedProposal()]).Value.BecomeFinal(Day, Given.Today)
            .Error.Should().Be(new DecisionStateForbids(DecisionState.Decided, DecisionState.Final));

    [Fact]
    public void Annul_Appealed_ReopensItsProposals()
    {
        var proposal = Given.SubmittedProposal();
        var decision = Record(DecisionOutcome.Approved, [proposal]).Value;
        decision.TakeEvents();
        decision.Appeal(Day.AddDays(2), Given.Today).Error.Should().BeNull();

        decision.Annul(Given.Today, Given.Today, [proposal]).Error.Should().BeNull();

        proposal.State.Should().Be(ProposalState.Submitted);
        decision.TakeEvents().Should().ContainSingle().Which.Should().Be(new DecisionAnnulled(decision.Id));
    }

    [Fact]
    public void Appeal_Final_IsRefused()
    {
        var decision = Record(DecisionOutcome.Approved, [Given.SubmittedProposal()]).Value;
        _ = decision.ApproveMinutes(Day, Given.Today);
        _ = decision.Announce(Day, Given.Today);
        _ = decision.BecomeFinal(Day, Given.Today);

        decision.Appeal(Given.Today, Given.Today).Error.Should().Be(new DecisionStateForbids(DecisionState.Final, DecisionState.Appealed));
    }

    private static Result<Decision> Record(DecisionOutcome outcome, Proposal[] proposals) =>
        Decision.Record(Given.Id(), Details(outcome, Day), proposals, Concern.Nobody, Given.Now);

    private static DecisionDetails Details(DecisionOutcome outcome, DateOnly on) =>
        new(Given.Id(), null, ProtocolReference.Create("KS", on, 118, null, null).Value, outcome, Given.Text("Servicepunkt"), LocalizedText.Empty, LocalizedText.Empty);
}
